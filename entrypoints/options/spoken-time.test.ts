import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateAndTime, isoDayOf, timeOfDay } from './spoken-time';

it('any stored number is said as some moment', () => {
  fc.assert(
    fc.property(fc.double(), (at) => {
      for (const text of [dateAndTime(at, 'vi'), dateAndTime(at, 'en'), timeOfDay(at, 'vi'), isoDayOf(at)])
        expect(text).toMatch(/\d/u);
    }),
  );
});

it('a day is written as everywhere else', () => {
  const at = new Date(2026, 4, 9, 6, 0).getTime();
  expect(dateAndTime(at, 'vi')).toBe('09/5/2026, 06:00');
  expect(dateAndTime(at, 'en')).toBe('9 May 2026, 06:00');
});
