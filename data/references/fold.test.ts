import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold';

test('text with nothing to fold comes back as it is', () => {
  expect(fold('Quy định số 144-QĐ/TW').text).toBe('Quy định số 144-QĐ/TW');
});

test('dashes, blanks, slashes and Eth keep their places', () => {
  const { text, startInSource } = fold('144\u00a0–\u202fQÐ⁄TW');
  expect(text).toBe('144 - QĐ/TW');
  expect(startInSource(6)).toBe(6);
});

test('every blank is a space or a line feed, and an empty line is neither', () => {
  expect(fold('Quy\tđịnh\r\n144').text).toBe('Quy định \n144');
  expect(fold('Quy định\n \n\n144').text).toBe('Quy định\n \u2029\n144');
});

test('marks are composed, invisible characters go, offsets lead back', () => {
  const source = `\u200bquy ${'định'.normalize('NFD')}\u00ad 144\u200b`;
  const { text, startInSource, endInSource } = fold(source);
  expect(text).toBe('quy định 144');
  expect(source.slice(startInSource(0), endInSource(8))).toBe(`quy ${'định'.normalize('NFD')}`);
  expect(source.slice(startInSource(9), endInSource(12))).toBe('144');
});

test('offsets never go back, and folding twice changes nothing', () => {
  const unit = fc.constantFrom(
    'a',
    'ệ',
    'đ',
    '1',
    ' ',
    '\u0323',
    '\u0301',
    '\u0302',
    '\u200b',
    '\u00ad',
    '-',
    '–',
    'Ð',
    '𝟙',
    '\n',
    '\u2029',
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 30 }), (units) => {
      const source = units.join('');
      const { text, startInSource } = fold(source);
      const starts = Array.from(text, (_, at) => startInSource(at));
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      expect(Math.max(0, ...starts)).toBeLessThanOrEqual(source.length);
      expect(fold(text).text).toBe(text);
    }),
  );
});
