/** True retention: of the reviews at an interval of a day or more, the share whose answer was still known. */
import { addDays, isoDate } from '../days';
import type { LocalDay } from '../types';
import type { DayTally, Recalled } from './tally';

/** Below this many reviews a share says more about luck: with 30, the 95 % range is still 20 points wide. */
export const ENOUGH_REVIEWS = 30;

export interface Retention {
  young: Recalled;
  mature: Recalled;
  all: Recalled;
}

const plus = (a: Recalled, b: Recalled): Recalled => ({
  asked: a.asked + b.asked,
  recalled: a.recalled + b.recalled,
});
const NONE: Recalled = { asked: 0, recalled: 0 };

export function retentionOf(days: readonly DayTally[]): Retention {
  const young = days.reduce((sum, day) => plus(sum, day.young), NONE);
  const mature = days.reduce((sum, day) => plus(sum, day.mature), NONE);
  return { young, mature, all: plus(young, mature) };
}

/** The days of the last `count`, today included. */
export const lastDays = (days: readonly DayTally[], today: LocalDay, count: number): DayTally[] =>
  days.filter(({ day }) => day > addDays(today, -count) && day <= today);

export interface MonthRetention extends Retention {
  /** "2026-11". */
  month: string;
}

/** The last `count` calendar months up to today's, oldest first, those without a review too. */
export function retentionByMonth(days: readonly DayTally[], today: LocalDay, count: number): MonthRetention[] {
  const [year = 0, month = 1] = isoDate(today).split('-').map(Number);
  const byMonth = new Map<string, DayTally[]>();
  for (const tally of days) {
    const name = isoDate(tally.day).slice(0, 7);
    const list = byMonth.get(name);
    if (list) list.push(tally);
    else byMonth.set(name, [tally]);
  }
  return Array.from({ length: count }, (_, i) => {
    const name = new Date(Date.UTC(year, month - count + i, 1)).toISOString().slice(0, 7);
    return { month: name, ...retentionOf(byMonth.get(name) ?? []) };
  });
}
