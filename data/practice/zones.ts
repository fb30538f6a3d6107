/** Where a clock stands: the zone's offset at an instant, from Intl, and the facts that every event carries. */
import { DAY_START_HOUR, localDay, MINUTE_MS } from './days';
import type { LocalDay } from './types';

/** The clock's facts as an event holds them (types.ts). */
export interface Moment {
  /** Milliseconds since the epoch. */
  at: number;
  /** IANA name. */
  zone: string;
  offsetMinutes: number;
  dayStart: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}

/** Offset from UTC in minutes (east positive) of an IANA zone at an instant. Throws RangeError for an unknown zone. */
export function offsetAt(at: number, zone: string): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatFor(zone).formatToParts(at)) part[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  const wallClock = Date.UTC(year, month - 1, day, hour, minute, second);
  const wholeSeconds = Math.floor(at / 1000) * 1000;
  return Math.round((wallClock - wholeSeconds) / MINUTE_MS);
}

/** The clock's facts at an instant in a zone, for a new event. */
export function momentAt(at: number, zone: string, dayStart: number = DAY_START_HOUR): Moment {
  return { at, zone, offsetMinutes: offsetAt(at, zone), dayStart };
}

/** The practice day that a moment falls in. */
export const dayOf = (moment: Pick<Moment, 'at' | 'offsetMinutes' | 'dayStart'>): LocalDay =>
  localDay(moment.at, moment.offsetMinutes, moment.dayStart);
