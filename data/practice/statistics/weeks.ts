/** Days in weeks that begin on Monday (ISO 8601). */
import { addDays } from '../days';
import type { LocalDay } from '../types';

export const WEEK = 7;
/** Day 0, 1970-01-01, was a Thursday: the fourth of its week. */
const WEEKDAY_OF_DAY_0 = 3;

/** 0 on Monday to 6 on Sunday. */
export const weekdayOf = (day: LocalDay): number => (((day + WEEKDAY_OF_DAY_0) % WEEK) + WEEK) % WEEK;

export const mondayOf = (day: LocalDay): LocalDay => addDays(day, -weekdayOf(day));
