import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../days';
import type { LocalDay } from '../types';
import { CALENDAR_WEEKS, calendarOf, stepOf } from './calendar';
import { lastDays, retentionByMonth, retentionOf } from './retention';
import type { DayTally } from './tally';
import { mondayOf } from './weeks';

const TODAY = 20_784 as LocalDay;
const share = fc
  .nat({ max: 9 })
  .chain((asked) => fc.record({ asked: fc.constant(asked), recalled: fc.nat({ max: asked }) }));
const dayTallies: fc.Arbitrary<DayTally[]> = fc
  .uniqueArray(fc.integer({ min: TODAY - 500, max: TODAY + 2 }), { maxLength: 60 })
  .chain((list) =>
    fc.tuple(
      ...[...list]
        .sort((a, b) => a - b)
        .map((day) =>
          fc.record({
            day: fc.constant(day as LocalDay),
            answers: fc.integer({ min: 1, max: 90 }),
            ms: fc.nat(100_000),
            young: share,
            mature: share,
          }),
        ),
    ),
  );
const sumOf = (list: readonly number[]) => list.reduce((sum, n) => sum + n, 0);

describe('calendarOf', () => {
  it('shows 53 weeks from Monday, the last one up to today, with every answer of those days', () => {
    fc.assert(
      fc.property(dayTallies, (days) => {
        const weeks = calendarOf(days, TODAY);
        expect(weeks.length).toBe(CALENDAR_WEEKS);
        expect(weeks.every(({ monday }) => monday === mondayOf(monday))).toBe(true);
        const shown = weeks.flatMap(({ monday, answers }) => answers.map((count, i) => [monday + i, count] as const));
        expect(shown.at(-1)?.[0]).toBe(TODAY);
        expect(shown.length).toBeGreaterThan(364);
        for (const [day, count] of shown) expect(count).toBe(days.find((tally) => tally.day === day)?.answers ?? 0);
      }),
    );
  });

  it('has five steps, of which only the first is empty', () => {
    expect([0, 1, 9, 10, 19, 20, 39, 40, 500].map(stepOf)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });
});

describe('retention', () => {
  it('adds up young and mature ones', () => {
    fc.assert(
      fc.property(dayTallies, (days) => {
        const { young, mature, all } = retentionOf(days);
        expect(all).toEqual({ asked: young.asked + mature.asked, recalled: young.recalled + mature.recalled });
        expect(young.asked).toBe(sumOf(days.map((day) => day.young.asked)));
      }),
    );
  });

  it('of the last days counts today and the days before it', () => {
    fc.assert(
      fc.property(dayTallies, fc.integer({ min: 1, max: 40 }), (days, count) => {
        const wanted = Array.from({ length: count }, (_, i) => TODAY - i);
        expect(lastDays(days, TODAY, count)).toEqual(days.filter(({ day }) => wanted.includes(day)));
      }),
    );
  });

  it('by month gives each month its own days, also over the turn of a year', () => {
    fc.assert(
      fc.property(dayTallies, (days) => {
        const months = retentionByMonth(days, TODAY, 12);
        expect(months.map(({ month }) => month).slice(-3)).toEqual(['2026-09', '2026-10', '2026-11']);
        expect(months[0]?.month).toBe('2025-12');
        for (const { month, all } of months)
          expect(all).toEqual(retentionOf(days.filter(({ day }) => isoDate(day).startsWith(month))).all);
      }),
    );
  });
});
