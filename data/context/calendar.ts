/** Days as ISO dates in Viet Nam's calendar: a page's stamp may be in UTC, its reader counts in UTC+7. */

/** Viet Nam has kept one offset, without summer time, since 1975. */
const VIETNAM_OFFSET_MINUTES = 7 * 60;
const MINUTE_MS = 60_000;
/** The first news sites in Vietnamese date from 1997; a stamp before 1990 is a default ("1970-01-01"), no date. */
const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2099;

/** "2024-05-14" where that day exists in the calendar, else null. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** The day in Viet Nam at an instant in milliseconds since 1970, UTC. */
export function dayInVietnam(ms: number): string | null {
  const local = new Date(ms + VIETNAM_OFFSET_MINUTES * MINUTE_MS);
  return isoDay(local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate());
}
