import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeSign, splitAtSign } from './escapes';

it.each(['|', '=>'])('what was joined with %s comes apart as it was', (sign) => {
  const text = fc.stringMatching(/^[a\\|=>]{0,8}$/u);
  // A blank before the sign keeps a backslash at a text's end apart from it, as our writer does.
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
      const whole = texts.map((each) => escapeSign(each, sign)).join(` ${sign} `);
      expect(splitAtSign(whole, sign)).toEqual(texts);
    }),
  );
});
