import { expect, it } from 'vitest';
import { monthsToChoose, monthText, partsOfMonth } from './months';

it('a year of months up to now, and those that have notes', () => {
  const months = monthsToChoose('2026-02', ['2024-07', '2026-01']);
  expect(months.slice(0, 3)).toEqual(['2026-02', '2026-01', '2025-12']);
  expect(months.at(-1)).toBe('2024-07');
  expect(months).toHaveLength(13);
  expect(new Set(months).size).toBe(13);
});

it('a month’s text and its parts', () => {
  expect(partsOfMonth(monthText(2026, 3))).toEqual({ year: 2026, month: 3 });
});
