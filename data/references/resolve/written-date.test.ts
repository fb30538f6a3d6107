import { describe, expect, it } from 'vitest';
import { datesAgree, isBefore, readDate } from './written-date';

describe('readDate', () => {
  it.each([
    ['ngày 09/5/2024 của', '2024-05-09'],
    ['9-5-2024', '2024-05-09'],
    ['9.5.2024.', '2024-05-09'],
    ['ngày 28 - 9 - 2004', '2004-09-28'],
    ['ngày25/5/2010', '2010-05-25'],
    ['ngày 9 tháng 5 năm 2024', '2024-05-09'],
    ['NGÀY 28 THÁNG 6 NĂM 2025', '2025-06-28'],
    ['tháng 5/2024', '2024-05'],
    ['tháng 5 năm 2024', '2024-05'],
    ['năm 2024', '2024'],
    ['(2024)', '2024'],
  ])('reads "%s"', (text, date) => expect(readDate(text)?.date).toBe(date));

  it('leaves the year of a bare day to the page', () => {
    expect(readDate('ngày 9/5, tại')).toEqual({ date: null, monthDay: '05-09', length: 8 });
  });

  it.each(['ngày 31/13/2024', 'ngày 45/5', '2024', 'của năm', '144-QĐ/TW', 'tháng 13/2024'])(
    'reads nothing in "%s"',
    (text) => expect(readDate(text)).toBeNull(),
  );
});

describe('comparing reduced dates', () => {
  it('goes as far as both say', () => {
    expect(datesAgree('2024-05', '2024-05-09')).toBe(true);
    expect(datesAgree('2024-06', '2024-05-09')).toBe(false);
    expect(isBefore('2024-05-10', '2024-05')).toBe(false);
    expect(isBefore('2024-04-30', '2024-05')).toBe(true);
    expect(isBefore('2024-06-01', '2024-05-31')).toBe(false);
  });
});
