import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneSpelling, spell } from './spelling';

describe('oneSpelling', () => {
  it.each([
    ['Hoà Bình', 'hòa bình'],
    ['Hòa Bình', 'hòa bình'],
    ['TỈNH UỶ', 'tỉnh ủy'],
    ['Thanh Hoá', 'thanh hóa'],
    ['toàn', 'toàn'],
    ['khoẻ', 'khỏe'],
  ])('%s is %s', (text, plain) => expect(oneSpelling(text)).toBe(plain));
});

describe('spell', () => {
  const text = fc
    .array(fc.constantFrom('Tỉnh', 'uỷ', 'Hoà', 'ế', 'İ', ' ', 'Đ', '\u0323', '𝐀', 'ﬁ', 'x'))
    .map((parts) => parts.join(''));

  it('keeps the length, whatever is written', () => {
    fc.assert(
      fc.property(text, (given) => {
        const { text: composed, plain } = spell(given);
        expect(plain.length).toBe(composed.length);
      }),
    );
  });

  it('leads back to the same letters in the text as given', () => {
    fc.assert(
      fc.property(text, fc.boolean(), fc.nat(), fc.nat(), (written, decomposed, a, b) => {
        const given = decomposed ? written.normalize('NFD') : written;
        const { text: composed, given: at } = spell(given);
        // At letters with all their marks: no name begins or ends inside one.
        const letters = [...composed.matchAll(/[^\p{M}]\p{M}*|$/gu)].map((match) => match.index);
        const [start = 0, end = 0] = [a, b].map((n) => letters[n % letters.length] ?? 0).sort((x, y) => x - y);
        const there = given.slice(at(start), at(end)).normalize('NFC');
        expect(there).toBe(composed.slice(start, end).normalize('NFC'));
      }),
    );
  });
});
