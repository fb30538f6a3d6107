import { describe, expect, it } from 'vitest';
import { finding } from '../packs/import/findings';
import { LANGUAGES } from './catalogue';
import { columnLetters, importPlaceWords } from './import-places';
import { findingWords } from './imports';

describe('importPlaceWords', () => {
  it('says the place as its own program would', () => {
    expect(importPlaceWords({ kind: 'line', line: 14 }, 'vi')).toBe('Dòng 14');
    expect(importPlaceWords({ kind: 'paragraph', paragraph: 31 }, 'vi')).toBe('Đoạn 31');
    const cell = { kind: 'cell', sheet: 'Câu hỏi', row: 14, column: 11, header: 'Đáp án' } as const;
    expect(importPlaceWords(cell, 'vi')).toBe('Trang tính «Câu hỏi», dòng 14, cột K «Đáp án»');
    expect(importPlaceWords(cell, 'en')).toBe('Sheet “Câu hỏi”, row 14, column K “Đáp án”');
    expect(importPlaceWords({ kind: 'cell', sheet: null, row: 2, column: null, header: null }, 'vi')).toBe('Dòng 2');
    const inTable = { kind: 'table', table: 2, row: 3, column: 7, header: 'Đáp án' } as const;
    expect(importPlaceWords(inTable, 'vi')).toBe('Bảng 2, hàng 3, cột 7 «Đáp án»');
    expect(importPlaceWords({ ...inTable, column: null, header: null }, 'en')).toBe('Table 2, row 3');
  });

  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('names column %d as %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});

describe('findingWords', () => {
  const place = { kind: 'line', line: 7 } as const;
  it.each([
    finding('noKey', 'error', place, {}),
    finding('keyOutside', 'error', place, { read: 'E', allowed: 'A–D' }),
    finding('notReadable', 'error', place, { reason: 'old-office' }),
    finding('legacyText', 'error', place, { encoding: 'TCVN3', by: '.VnTime' }),
    finding('textTooLong', 'error', place, { part: 'option', length: 1234, max: 500 }),
    finding('keysDisagree', 'error', place, {
      readings: [
        { by: 'line', answers: 'C' },
        { by: 'format', answers: 'B' },
      ],
    }),
    finding('lookOnly', 'error', place, { look: 'bold', answers: 'B' }),
    finding('giftKind', 'error', place, { kind: 'numerical', read: '#3:1' }),
    finding('ankiNoWrong', 'error', place, { front: 'Hỏi?', back: 'Đáp' }),
    finding('objectSkipped', 'warning', place, { object: 'picture' }),
  ])('$code: cause and remedy are whole sentences in both languages', (found) => {
    for (const language of LANGUAGES) {
      const { where, cause, remedy } = findingWords(found, language);
      expect(where).toMatch(/7$/u);
      for (const sentence of [cause, remedy]) expect(sentence).toMatch(/^[\p{Lu}\d“«][^!]*\.$/u);
    }
  });

  it('names what was read', () => {
    const found = finding('keyOutside', 'error', place, { read: 'E', allowed: 'A–D' });
    expect(findingWords(found, 'vi')).toEqual({
      where: 'Dòng 7',
      cause: '«E» không có trong các phương án A–D.',
      remedy: 'Sửa thành một trong A–D.',
    });
  });
});
