import { expect, it } from 'vitest';
import { optionVerdict } from './verdict';

it('says of a row what its choice made of it, and nothing of a wrong one left alone', () => {
  expect(optionVerdict(true, true)).toBe('right');
  expect(optionVerdict(true, false)).toBe('missed');
  expect(optionVerdict(false, true)).toBe('wrong');
  expect(optionVerdict(false, false)).toBeNull();
});
