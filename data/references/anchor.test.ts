import { describe, expect, it } from 'vitest';
import { TYPE_ABBREVIATIONS, TYPE_WORDS } from './document-types';
import { mayHoldReference } from './gate';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Old code pages leave the tone apart and the mark on its letter. */
const tonesApart = (text: string) =>
  [...text.normalize('NFC')]
    .map((letter) => {
      const apart = letter.normalize('NFD');
      return apart.replace(TONES, '').normalize('NFC') + (apart.match(TONES) ?? []).join('');
    })
    .join('');

const FORMS = { composed: 'NFC', decomposed: 'NFD' } as const;
const words = [...TYPE_WORDS, ...TYPE_ABBREVIATIONS].map(([, , , each]) => each);

describe('the gate', () => {
  it.each(words)('lets a number behind “%s” through, however its letters are written', (word) => {
    for (const cased of [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]) {
      for (const form of Object.values(FORMS)) expect(mayHoldReference(`${cased} 5`.normalize(form)), cased).toBe(true);
      expect(mayHoldReference(`${tonesApart(cased)} 5`), `${cased}, tones apart`).toBe(true);
    }
  });

  it.each(['đ', 'ð', 'ɖ', 'Đ', 'Ð', 'Ɖ'])('takes “%s” for a đ, as folding does', (letter) => {
    expect(mayHoldReference(`nghị ${letter}ịnh 30`)).toBe(true);
  });

  it('lets a list behind “số” and “số hiệu” through in both cases', () => {
    for (const word of ['số', 'SỐ', 'số hiệu', 'Số Hiệu'])
      for (const form of Object.values(FORMS))
        expect(mayHoldReference(`Quyết định ${word} 15`.normalize(form)), word).toBe(true);
  });

  it('stops numbers behind other words', () => {
    for (const other of ['khoảng 20', 'từ 5', 'rộng 30', 'lúc 8', 'trận 3', 'giá 99'])
      expect(mayHoldReference(`Tất cả ${other} người`), other).toBe(false);
  });
});
