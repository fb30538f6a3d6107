import { describe, expect, it } from 'vitest';
import { keepLastOf } from '../keep-last';
import { isAnswerRow, readAnswerTable } from './answer-rows';
import { readCitations } from './cite';
import { keywordAtStart, keywordsInside } from './keywords';

describe('keywords', () => {
  it.each([
    ['Đáp án: B', 'key', 'B'],
    ['ĐÁP ÁN ĐÚNG: A, C', 'key', 'A, C'],
    ['Đáp án B', 'key', 'B'],
    ['Đáp án đúng là: Sáu điều', 'key', 'Sáu điều'],
    ['=> Chọn B.', 'key', 'B.'],
    ['**Đáp án:** B', 'key', 'B'],
    ['Đ/A: C', 'key', 'C'],
    ['Answer: D', 'key', 'D'],
    ['dap an: c', 'key', 'c'],
    ['Giải thích: vì thế', 'explain', 'vì thế'],
    ['Lời giải', 'explain', ''],
    ['Hướng dẫn: vì thế', 'explain', 'vì thế'],
    ['Căn cứ: Điều 3', 'cite', 'Điều 3'],
    ['Mã: c017', 'id', 'c017'],
  ])('%s', (text, keyword, value) => {
    const found = keywordAtStart(text);
    expect([found?.keyword, text.slice(found?.valueStart)]).toEqual([keyword, value]);
  });

  it.each(['Đáp án nào đúng?', 'Hướng dẫn 05-HD/BTCTW quy định: gì?', 'Chọn phương án đúng nhất', 'Căn cứ vào Điều 3'])(
    '%s is none',
    (text) => {
      expect(keywordAtStart(text)).toBeNull();
    },
  );

  it('are found behind an option, only with a key in front', () => {
    const text = 'D. Bốn. Đáp án: B. Giải thích: có. Căn cứ: Điều 1';
    expect(
      keywordsInside(text, 0, null).map(({ keyword, valueStart }) => [keyword, text.slice(valueStart, valueStart + 2)]),
    ).toEqual([
      ['key', 'B.'],
      ['explain', 'có'],
      ['cite', 'Đi'],
    ]);
    expect(keywordsInside('D. Nêu căn cứ: Điều 1', 0, null)).toEqual([]);
    expect(keywordsInside('Hãy chọn: ý nào đúng?', 0, null)).toEqual([]);
  });
});

describe('answer tables', () => {
  const read = (...rows: string[]) =>
    readAnswerTable(rows.map((row) => row.split('\t'))).answers.map(({ label, answer }) => `${label}${answer}`);

  it.each([
    [['1-A 2-B 3-C'], ['1A', '2B', '3C']],
    [['1.A\t2.B'], ['1A', '2B']],
    [['1a, 2b; 3c'], ['1a', '2b', '3c']],
    [
      ['Câu 1: B', 'Câu 02: C'],
      ['1B', '2C'],
    ],
    [
      ['1 A', '2 A,C', '3 BD', '4 A và C'],
      ['1A', '2A,C', '3BD', '4A và C'],
    ],
    [
      ['Câu\t1\t2\t3', 'Đáp án\tA\tB\tC'],
      ['1A', '2B', '3C'],
    ],
    [
      ['1\t2\t3', 'A\t\tC'],
      ['1A', '3C'],
    ],
    [
      ['1', 'A', '2', 'B'],
      ['1A', '2B'],
    ],
    [
      ['Câu\tĐáp án', '1\tA', '2\tĐ'],
      ['1A', '2Đ'],
    ],
    [
      ['1: Đúng', '2: Sai'],
      ['1Đúng', '2Sai'],
    ],
  ])('%j', (rows, answers) => {
    expect(read(...rows)).toEqual(answers);
  });

  it('matches nothing where rows differ, and says which', () => {
    expect(readAnswerTable([['1 2 3'], ['A B'], ['4-A']])).toEqual({
      answers: [{ label: '4', answer: 'A' }],
      misfits: [0, 1],
    });
  });

  it('are told from text', () => {
    expect(isAnswerRow('1-A 2-B')).toBe(true);
    for (const text of ['1. A', '1. Ai đúng 2. B', 'A B', '12 34', '1-Ai 2-B']) expect(isAnswerRow(text)).toBe(false);
  });
});

describe('readCitations', () => {
  const article = { doc: '144-QĐ/TW', article: 3, clause: 2 };
  it.each([
    ['Điều 3 khoản 2 Quy định 144-QĐ/TW', [article], true],
    ['khoản 2 Điều 3 Quy định số 144-QĐ/TW.', [article], true],
    ['Quy định 144-QĐ/TW, Điều 3, khoản 2', [article], true],
    [
      'Khoản 2, Điều 3, Quy định số 144-QĐ/TW ngày 09/5/2024 của Bộ Chính trị',
      [{ ...article, issued: '2024-05-09' }],
      true,
    ],
    ['Điều 3 Quy định 144-QĐ/TW vì đảng viên phải gương mẫu', [{ doc: '144-QĐ/TW', article: 3 }], false],
    ['Sách giáo khoa', [], false],
    ['Quy định 144-QĐ/TW https://example.vn/a', [{ doc: '144-QĐ/TW', url: 'https://example.vn/a' }], true],
  ])('%s', (text, cite, isWhole) => {
    expect(readCitations(text)).toEqual({ cite, isWhole });
  });
});

describe('keepLastOf', () => {
  it.each([
    [['Một', 'Hai', 'Tất cả các đáp án trên'], [2]],
    [['Một', 'Hai', 'Cả ba phương án trên đều đúng'], [2]],
    [['Một', 'Hai', 'Không có đáp án nào đúng'], [2]],
    [
      ['Một', 'Hai', 'Cả A và B'],
      [0, 1, 2],
    ],
    [
      ['Một', 'Hai', 'A và B đều đúng'],
      [0, 1, 2],
    ],
    [['Tất cả đảng viên', 'Cả nước', 'Không có'], []],
    [['Cả hai bên', 'Đáp án'], []],
  ])('%j', (options, kept) => {
    expect(keepLastOf(options)).toEqual(kept);
  });
});
