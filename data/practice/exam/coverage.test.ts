import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, asLocalDay } from '../days';
import { planCoverage } from './coverage';

const TODAY = asLocalDay(20_000);
const input = fc.record({
  unseen: fc.integer({ min: 0, max: 400 }),
  rest: fc.integer({ min: 0, max: 60 }),
  answersPerDay: fc.integer({ min: 0, max: 60 }),
});

describe('coverage', () => {
  it('kept to day by day asks as many as it said, and everything when it said so', () => {
    fc.assert(
      fc.property(input, ({ unseen, rest, answersPerDay }) => {
        const examDay = addDays(TODAY, rest);
        const promise = planCoverage({ today: TODAY, examDay, unseen, doneToday: 0, answersPerDay });
        let left = unseen;
        for (let day = 0; day < rest; day++) {
          const today = addDays(TODAY, day);
          const { newToday } = planCoverage({ today, examDay, unseen: left, doneToday: 0, answersPerDay });
          expect(2 * newToday).toBeLessThanOrEqual(answersPerDay);
          left -= newToday;
        }
        expect(unseen - left).toBe(promise.reach.likely);
        expect(promise.inTime).toBe(left === 0);
      }),
    );
  });

  it('asks as many in a day, in one go or counted after each', () => {
    fc.assert(
      fc.property(input, ({ unseen, rest, answersPerDay }) => {
        const examDay = addDays(TODAY, rest);
        const at = (doneToday: number) => planCoverage({ today: TODAY, examDay, unseen, doneToday, answersPerDay });
        const { newToday } = at(0);
        for (let done = 0; done <= newToday; done++) expect(at(done).newToday).toBe(newToday - done);
      }),
    );
  });

  it('has nothing to ask after the exam', () => {
    const after = { today: addDays(TODAY, 3), examDay: TODAY, unseen: 9, doneToday: 0, answersPerDay: 20 };
    expect(planCoverage(after)).toMatchObject({ days: 0, newToday: 0, reach: { most: 0, likely: 0 } });
  });
});
