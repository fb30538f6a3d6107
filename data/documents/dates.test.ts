import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certainlyBefore, formatDate, isRealDate } from './dates';

describe('formatDate', () => {
  it.each([
    ['2024-05-09', '09/5/2024', '9 May 2024'],
    ['2026-02-03', '03/02/2026', '3 February 2026'],
    ['2026-01-23', '23/01/2026', '23 January 2026'],
    ['2021-10-25', '25/10/2021', '25 October 2021'],
    ['2026-05', '5/2026', 'May 2026'],
    ['2026-02', '02/2026', 'February 2026'],
    ['2026', '2026', '2026'],
  ])('%s is %s, in English %s', (iso, vi, en) => {
    expect(formatDate(iso, 'vi')).toBe(vi);
    expect(formatDate(iso, 'en')).toBe(en);
  });

  it('gives back what is no date', () => {
    expect(formatDate('tháng 5', 'vi')).toBe('tháng 5');
  });

  it('never adds a part that was not there', () => {
    const reduced = fc.tuple(fc.integer({ min: 1930, max: 2099 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(reduced, ([year, month]) => {
        expect(formatDate(`${year}-${String(month).padStart(2, '0')}`, 'vi').split('/')).toHaveLength(2);
      }),
    );
  });
});

describe('isRealDate', () => {
  it.each(['2024-02-29', '2026', '2026-12', '1977-12-24'])('%s is', (text) => expect(isRealDate(text)).toBe(true));
  it.each(['2023-02-29', '2026-13', '2026-00', '2026-04-31', '26-04-01', '2026-4-1', '', '2026-04-01T00:00'])(
    '“%s” is not',
    (text) => expect(isRealDate(text)).toBe(false),
  );
});

describe('certainlyBefore', () => {
  it.each([
    ['2024-05-09', '2024-05-10', true],
    ['2024-05-09', '2024-05-09', false],
    ['2024-05', '2024-06-01', true],
    ['2024-05', '2024-05-31', false],
    ['2024', '2024-05-09', false],
    ['2024-05-09', '2024', false],
    ['2024', '2025', true],
    ['2025', '2024', false],
  ])('%s before %s: %s', (a, b, expected) => expect(certainlyBefore(a, b)).toBe(expected));
});
