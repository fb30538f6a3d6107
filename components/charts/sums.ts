/** Sums over days. */
import type { DayTally } from '../../data/practice/statistics/tally';

const MINUTE_MS = 60_000;

export const sumOf = <T>(list: readonly T[], of: (one: T) => number): number =>
  list.reduce((sum, one) => sum + of(one), 0);

/** Whole minutes; what took any time at all took one. */
export const minutesOf = (days: readonly DayTally[]): number => Math.ceil(sumOf(days, ({ ms }) => ms) / MINUTE_MS);

/** The next number of 1, 2, 3, 4, 5, 6 or 8 times a power of ten: a top that an axis can say. */
export function axisTop(most: number): number {
  if (most <= 5) return 5;
  const power = 10 ** Math.floor(Math.log10(most));
  return (([1, 2, 3, 4, 5, 6, 8, 10].find((step) => step * power >= most) ?? 10) * power) | 0;
}

/** A share of one in whole percent. */
export const percentOf = (share: number): number => Math.round(share * 100);
