import { expect, it } from 'vitest';
import { asLocalDay } from '../practice/days';
import { dayWords } from './days';

const day = (iso: string) => asLocalDay(Date.parse(iso) / 86_400_000);

it('says today and yesterday, and of other days which one', () => {
  const today = day('2026-11-27');
  expect(dayWords(today, today, 'vi')).toBe('Hôm nay');
  expect(dayWords(day('2026-11-26'), today, 'vi')).toBe('Hôm qua');
  expect(dayWords(day('2026-11-22'), today, 'vi')).toBe('Chủ nhật, 22/11/2026');
  expect(dayWords(day('2026-02-09'), today, 'vi')).toBe('Thứ hai, 09/02/2026');
  expect(dayWords(day('2026-02-09'), today, 'en')).toBe('Monday, 9 February 2026');
});

it('gives a day that a wrong clock put ahead its date', () => {
  expect(dayWords(day('2026-11-28'), day('2026-11-27'), 'vi')).toBe('Thứ bảy, 28/11/2026');
});
