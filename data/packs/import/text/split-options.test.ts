import { describe, expect, it } from 'vitest';
import { markBehind, numberLabel, optionLabelAt, wordLabel } from './labels';
import { splitOptions } from './split-options';

const split = (text: string, nextLetter: string | null = null) => {
  const { headEnd, options } = splitOptions(text, nextLetter);
  return [
    text.slice(0, headEnd).trim(),
    ...options.map(
      ({ letter, isTicked, textStart, end }) => `${isTicked ? '*' : ''}${letter}=${text.slice(textStart, end).trim()}`,
    ),
  ];
};

describe('splitOptions', () => {
  it.each([
    ['A. Một\tB. Hai\tC. Ba\tD. Bốn', ['', 'A=Một', 'B=Hai', 'C=Ba', 'D=Bốn']],
    ['A. Một B. Hai C. Ba', ['', 'A=Một', 'B=Hai', 'C=Ba']],
    ['A) Một B) Hai', ['', 'A=Một', 'B=Hai']],
    ['C. Ba\tD. Bốn', ['', 'C=Ba', 'D=Bốn']],
    ['[A] Một [B] Hai', ['', 'A=Một [B] Hai']],
    ['[A] Một\t[B] Hai', ['', 'A=Một', 'B=Hai']],
    ['A. Một *B. Hai C. Ba', ['', 'A=Một', '*B=Hai', 'C=Ba']],
    ['Có mấy điều? A. Một B. Hai', ['Có mấy điều?', 'A=Một', 'B=Hai']],
    ['A. Một B. Của C. Mác C. Ba D. Bốn', ['', 'A=Một', 'B=Của C. Mác', 'C=Ba', 'D=Bốn']],
    ['A. V.I. Lênin B. C. Mác C. Ph. Ăngghen', ['', 'A=V.I. Lênin', 'B=C. Mác', 'C=Ph. Ăngghen']],
    ['a) một b) hai', ['', 'A=một', 'B=hai']],
    ['A.Một\tB.Hai', ['', 'A=Một', 'B=Hai']],
  ])('%s', (text, pieces) => {
    expect(split(text)).toEqual(pieces);
  });

  it.each([
    ['Theo mục A. Quy định nêu gì?', null, ['Theo mục A. Quy định nêu gì?']],
    ['Gồm: a) một, b) hai, c) ba', null, ['Gồm: a) một, b) hai, c) ba']],
    ['B. Quan điểm của C. Mác', 'C', ['', 'B=Quan điểm của C. Mác']],
    ['A. Ông Nguyễn Văn B. là đảng viên', 'B', ['', 'A=Ông Nguyễn Văn B. là đảng viên']],
    ['Có mấy điều? A. Một', 'B', ['Có mấy điều?', 'A=Một']],
  ])('%s, then %s', (text, nextLetter, pieces) => {
    expect(split(text, nextLetter)).toEqual(pieces);
  });
});

describe('labels', () => {
  it.each([
    ['Câu 1: Ai?', '1', 'Ai?'],
    ['Câu hỏi 108: Ai?', '108', 'Ai?'],
    ['CÂU 02. Ai?', '2', 'Ai?'],
    ['**Câu 3:** Ai?', '3', 'Ai?'],
    ['Cau 4) Ai?', '4', 'Ai?'],
    ['Question 5 Ai?', '5', 'Ai?'],
    ['Câu 6 (Nhận biết): Ai?', '6', 'Ai?'],
    ['Câu 7', '7', ''],
  ])('%s is a question', (text, label, rest) => {
    const found = wordLabel(text);
    expect([found?.label, text.slice(found?.textStart)]).toEqual([label, rest]);
  });

  it.each(['Câu nào đúng?', 'Câu 5% số', 'Quy định 144', 'Câu lạc bộ 3'])('%s is none', (text) => {
    expect(wordLabel(text)).toBeNull();
  });

  it.each(['1. Ai?', '1) Ai?', '1/ Ai?', '12 - Ai?'])('%s is numbered', (text) => {
    expect(text.slice(numberLabel(text)?.textStart)).toBe('Ai?');
  });

  it.each(['1.5 triệu', '144-QĐ/TW', '2024', '9/5/2024', '19:30'])('%s is not', (text) => {
    expect(numberLabel(text)).toBeNull();
  });

  it.each(['*A. x', '* A. x', 'A*. x', 'A. * x', '[x] A. x', 'A. [x] x', '✓A) x', '☑ A. x', '(x) A. x'])(
    '%s is ticked',
    (text) => {
      expect(optionLabelAt(text, 0)).toMatchObject({ letter: 'A', isTicked: true });
      expect(text.slice(optionLabelAt(text, 0)?.textStart)).toBe('x');
    },
  );

  it.each(['A x', 'a.m', 'Ai. x', 'A.. x', 'I. x', 'https://'])('%s is no option', (text) => {
    expect(optionLabelAt(text, 0)).toBeNull();
  });

  it.each([
    ['Sáu điều (đúng)', 'right', 'Sáu điều'],
    ['Sáu điều [x]', 'right', 'Sáu điều'],
    ['Sáu điều*', 'right', 'Sáu điều'],
    ['Sáu điều (Sai)', 'wrong', 'Sáu điều'],
    ['Sáu **điều**', null, 'Sáu **điều**'],
    ['Sáu điều (Đảng)', null, 'Sáu điều (Đảng)'],
  ])('%s', (text, mark, rest) => {
    const behind = markBehind(text);
    expect([behind.mark, text.slice(0, behind.end)]).toEqual([mark, rest]);
  });
});
