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
