/**
 * Which copies of the practice are kept: the last 7 days, before them one a week for 4 weeks, before them one a month for
 * 6 months. Counted in days that have a copy, not from today: being away for a season, or one evening under a clock that
 * ran years ahead, must not throw the copies away.
 */
import { isoDate } from './days';
import type { LocalDay } from './types';

export const KEPT = { days: 7, weeks: 4, months: 6 } as const;

export interface Copy {
  id: string;
  day: LocalDay;
  /** ms since the epoch. */
  at: number;
}

/** Day 0, 1970-01-01, was a Thursday; weeks begin on Monday. */
const DAYS_TO_MONDAY = 3;
const weekOf = (day: LocalDay): string => String(Math.floor((day + DAYS_TO_MONDAY) / 7));
const monthOf = (day: LocalDay): string => isoDate(day).slice(0, 7);

const newestFirst = (a: Copy, b: Copy): number => b.day - a.day || b.at - a.at || (a.id < b.id ? 1 : -1);

/** The newest of each of the latest `count` periods, and what is older than all of these. */
function split<T extends Copy>(copies: readonly T[], count: number, periodOf: (day: LocalDay) => string) {
  const kept = new Map<string, T>();
  for (const [i, copy] of copies.entries()) {
    const period = periodOf(copy.day);
    if (kept.has(period)) continue;
    if (kept.size === count) return { kept: [...kept.values()], older: copies.slice(i) };
    kept.set(period, copy);
  }
  return { kept: [...kept.values()], older: [] };
}

/** The copies to keep, newest first; their order of arrival does not matter. */
export function thin<T extends Copy>(copies: readonly T[]): T[] {
  const sorted = [...copies].sort(newestFirst);
  const days = split(sorted, KEPT.days, String);
  const weeks = split(days.older, KEPT.weeks, weekOf);
  const months = split(weeks.older, KEPT.months, monthOf);
  return [...days.kept, ...weeks.kept, ...months.kept];
}
