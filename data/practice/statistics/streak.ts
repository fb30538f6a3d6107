/**
 * How long practice has gone on day after day, with two days of rest a week.
 *
 * A streak that began on day s goes on today if no ISO week (Monday to Sunday) has more than two days without practice
 * among the days from s up to yesterday. Today is not over, so it never breaks one. The streak is the one that began
 * earliest; its length is the number of its days with practice: a day of rest breaks nothing and counts for nothing.
 */
import { addDays } from '../days';
import type { LocalDay } from '../types';
import { mondayOf, weekdayOf } from './weeks';

export const REST_DAYS_A_WEEK = 2;

export interface Streak {
  /** Days with practice, from the first one to today. */
  days: number;
  first: LocalDay;
  /** Days that may still go without practice this week, today counted as one that may. */
  restLeft: number;
}

/** A streak, and the earliest day that it was looked for on: whatever happened before that changes nothing. */
export interface LookBack {
  /** Null where no streak goes on. */
  streak: Streak | null;
  earliest: LocalDay;
}

/** `practised`: days with an answer that counts, in any order; later ones than today wait. */
export function lookBack(practised: ReadonlySet<LocalDay>, today: LocalDay): LookBack {
  let first: LocalDay | null = null;
  let days = 0;
  let missed = 0;
  let day = today;
  for (; ; day = addDays(day, -1)) {
    if (practised.has(day)) {
      days++;
      first = day;
    } else if (day < today) missed++;
    if (missed > REST_DAYS_A_WEEK) break;
    // The week is looked through: the one before has rest days of its own.
    if (weekdayOf(day) === 0) missed = 0;
  }
  if (first === null) return { streak: null, earliest: day };
  let rested = 0;
  for (let rest = Math.max(first, mondayOf(today)) as LocalDay; rest < today; rest = addDays(rest, 1))
    if (!practised.has(rest)) rested++;
  return { streak: { days, first, restLeft: REST_DAYS_A_WEEK - rested }, earliest: day };
}

export const streakOf = (practised: ReadonlySet<LocalDay>, today: LocalDay): Streak | null =>
  lookBack(practised, today).streak;
