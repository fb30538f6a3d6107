/** The last year of practice as weeks: columns of the heat map. */
import { addDays } from '../days';
import type { LocalDay } from '../types';
import type { DayTally } from './tally';
import { mondayOf, WEEK } from './weeks';

/** Every weekday of the last year, and this week as far as it has come. */
export const CALENDAR_WEEKS = 53;

/**
 * Answers from which a day has the next step. Fixed, so that a colour means the same next year: below ten a glance, ten to
 * nineteen about the new ones of a day, twenty to thirty-nine a good part of a day's share, forty and more all of it.
 */
export const STEPS = [1, 10, 20, 40] as const;

/** 0 (no answer) to 4. */
export const stepOf = (answers: number): number => STEPS.filter((from) => answers >= from).length;

export interface CalendarWeek {
  monday: LocalDay;
  /** Answers of each day from Monday; shorter than seven in the week that is not over. */
  answers: number[];
}

export function calendarOf(days: readonly DayTally[], today: LocalDay): CalendarWeek[] {
  const answers = new Map(days.map((tally) => [tally.day, tally.answers]));
  const first = addDays(mondayOf(today), -WEEK * (CALENDAR_WEEKS - 1));
  return Array.from({ length: CALENDAR_WEEKS }, (_, week) => {
    const monday = addDays(first, WEEK * week);
    const length = Math.min(WEEK, today - monday + 1);
    return { monday, answers: Array.from({ length }, (_, i) => answers.get(addDays(monday, i)) ?? 0) };
  });
}
