import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalDay } from '../types';
import { lookBack, streakOf } from './streak';
import { mondayOf, weekdayOf } from './weeks';

const day = (count: number) => count as LocalDay;
/** Monday 2026-11-23. */
const MONDAY = day(20_780);
const days = (...list: number[]) => new Set(list.map((n) => day(MONDAY + n)));
const practice = fc.uniqueArray(fc.integer({ min: -40, max: 3 }), { maxLength: 44 }).map((list) => days(...list));
const aDay = fc.integer({ min: 0, max: 6 }).map((n) => day(MONDAY + n));

/** Every first day tried, every week counted. */
function twin(practised: ReadonlySet<LocalDay>, today: LocalDay): number {
  const holds = (first: LocalDay) => {
    const missed = new Map<number, number>();
    for (let each = first; each < today; each = day(each + 1))
      if (!practised.has(each)) missed.set(mondayOf(each), (missed.get(mondayOf(each)) ?? 0) + 1);
    return [...missed.values()].every((count) => count <= 2);
  };
  const lengths = [...practised]
    .filter((first) => first <= today && holds(first))
    .map((first) => [...practised].filter((each) => each >= first && each <= today).length);
  return Math.max(0, ...lengths);
}

describe('streakOf', () => {
  it('begins its weeks on Monday', () => {
    expect(new Date(MONDAY * 86_400_000).toISOString().slice(0, 10)).toBe('2026-11-23');
    expect([0, 1, 6, 7, -1].map((n) => weekdayOf(day(MONDAY + n)))).toEqual([0, 1, 6, 0, 6]);
    expect([0, 3, 6].map((n) => mondayOf(day(MONDAY + n)))).toEqual([MONDAY, MONDAY, MONDAY]);
  });

  it('counts days with practice, over two rest days a week, and says how many are left', () => {
    expect(streakOf(days(-2, -1, 0, 1, 2), day(MONDAY + 2))).toEqual({ days: 5, first: MONDAY - 2, restLeft: 2 });
    expect(streakOf(days(-3, 0, 2), day(MONDAY + 2))).toEqual({ days: 3, first: MONDAY - 3, restLeft: 1 });
    expect(streakOf(days(-3, 2), day(MONDAY + 2))).toEqual({ days: 2, first: MONDAY - 3, restLeft: 0 });
  });

  it('breaks at the third day of a week without practice, and not before that day is over', () => {
    expect(streakOf(days(0, 1), day(MONDAY + 3))).toMatchObject({ days: 2, restLeft: 1 });
    expect(streakOf(days(0, 1), day(MONDAY + 4))).toMatchObject({ days: 2, restLeft: 0 });
    expect(streakOf(days(0, 1), day(MONDAY + 5))).toBeNull();
    expect(streakOf(days(-7, -6, -2, -1, 0), MONDAY)).toMatchObject({ days: 3, first: MONDAY - 2 });
  });

  it('is nothing without practice, and waits for days that are still to come', () => {
    expect(streakOf(days(), MONDAY)).toBeNull();
    expect(streakOf(days(1), MONDAY)).toBeNull();
  });

  it('is what trying every first day says', () => {
    fc.assert(
      fc.property(practice, aDay, (all, today) => {
        expect(streakOf(all, today)?.days ?? 0).toBe(twin(all, today));
      }),
    );
  });

  it('is never longer than the days it spans, and never rests more than twice a week', () => {
    fc.assert(
      fc.property(practice, aDay, (all, today) => {
        const streak = streakOf(all, today);
        if (!streak) return;
        expect(streak.days).toBeLessThanOrEqual(today - streak.first + 1);
        expect([0, 1, 2]).toContain(streak.restLeft);
      }),
    );
  });

  it('never gets shorter by one more day of practice', () => {
    fc.assert(
      fc.property(practice, aDay, fc.integer({ min: -40, max: 6 }), (all, today, n) => {
        const more = new Set([...all, day(MONDAY + n)]);
        expect(streakOf(more, today)?.days ?? 0).toBeGreaterThanOrEqual(streakOf(all, today)?.days ?? 0);
      }),
    );
  });

  it('is broken by a week with three days missing, however much was done before', () => {
    const week = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 3, maxLength: 7 });
    fc.assert(
      fc.property(practice, aDay, week, (all, today, missing) => {
        const gone = new Set(missing.map((n) => day(MONDAY - 14 + n)));
        const left = new Set([...all].filter((each) => !gone.has(each)));
        const first = streakOf(left, today)?.first ?? today;
        expect(first).toBeGreaterThan(Math.min(...gone));
      }),
    );
  });

  it('does not change with what happened before the earliest day that it looked at', () => {
    fc.assert(
      fc.property(practice, practice, aDay, (all, other, today) => {
        const { streak, earliest } = lookBack(all, today);
        const mixed = new Set([...[...all].filter((d) => d >= earliest), ...[...other].filter((d) => d < earliest)]);
        expect(lookBack(mixed, today)).toEqual({ streak, earliest });
      }),
    );
  });
});
