/**
 * Practice days: local days that begin at 04:00, so that an evening's session after midnight belongs to its evening.
 * Counted from the facts an event carries (instant, offset, hour), never from a zone table: the log replays the same everywhere.
 */
import type { LocalDay } from './types';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
/** Local hour at which a practice day begins: the one few people practise across. */
export const DAY_START_HOUR = 4;

/** A local day from its count since 1970-01-01. */
export const asLocalDay = (count: number): LocalDay => count as LocalDay;

/** The practice day of an instant: `at` in ms since the epoch, the offset from UTC in minutes (east positive), the day's first hour. */
export function localDay(at: number, offsetMinutes: number, dayStart: number = DAY_START_HOUR): LocalDay {
  return asLocalDay(Math.floor((at + offsetMinutes * MINUTE_MS - dayStart * HOUR_MS) / DAY_MS));
}

/** Whole days from one day to a later one; 0 when the clock (or the traveller) went back. */
export const elapsedDays = (from: LocalDay, to: LocalDay): number => Math.max(0, to - from);

export const addDays = (day: LocalDay, days: number): LocalDay => asLocalDay(day + days);

/** The instant (ms) at which a practice day begins for a clock that stands at this offset. */
export function startOfDay(day: LocalDay, offsetMinutes: number, dayStart: number = DAY_START_HOUR): number {
  return day * DAY_MS + dayStart * HOUR_MS - offsetMinutes * MINUTE_MS;
}

/** The day of an ISO calendar date; null for what is none, or no day of the calendar. */
export function dayOfIso(iso: string): LocalDay | null {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(iso) : Number.NaN;
  if (Number.isNaN(at)) return null;
  const day = asLocalDay(at / DAY_MS);
  return isoDate(day) === iso ? day : null;
}

/** A day as its ISO calendar date, "2026-11-22". */
export const isoDate = (day: LocalDay): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
