import fc from 'fast-check';
import { expect, it } from 'vitest';
import { problemsOfText } from '../text-rules';
import { tidyImported } from './tidy';

it('takes out what nobody sees and tells it', () => {
  expect(tidyImported('A\u200B.\u00AD\uFEFF Có\u200B')).toEqual({
    text: 'A. Có',
    hidden: ['U+200B', 'U+00AD', 'U+FEFF'],
    falseD: [],
  });
});

it('composes and reads every D with a bar as Đ', () => {
  expect(tidyImported('Đa\u0309ng; Ða; Ɖa; ða'.normalize('NFD'))).toEqual({
    text: 'Đảng; Đa; Đa; đa',
    hidden: [],
    falseD: ['Ð', 'Ɖ', 'ð'],
  });
});

it('keeps tabs and every line end as one', () => {
  expect(tidyImported('a\tb\r\nc\rd\ve\u2028f').text).toBe('a\tb\nc\nd\ne\nf');
});

it('gives what a pack may hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const codes = problemsOfText(tidyImported(text).text.replaceAll('\t', ' ')).map(({ code }) => code);
      expect(codes).not.toContain('hiddenCharacter');
    }),
  );
});
