import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, elapsedDays, HOUR_MS, isoDate, localDay, startOfDay } from './days';
import { dayOf, momentAt, offsetAt } from './zones';

/** Zones with every kind of trouble: half hours, DST at midnight, southern DST, a skipped day, double DST. */
const ZONES = [
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Asia/Gaza',
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Havana',
  'America/Asuncion',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Antarctica/Troll',
  'UTC',
];
const zone = fc.constantFrom(...ZONES);
const instant = fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2045, 0, 1) });

const calendars = new Map(
  ZONES.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }),
  ]),
);

/** The oracle: what a wall calendar and a wall clock say, read as text, and one night's step by the calendar. */
function oracleDate(at: number, timeZone: string): string {
  const [date = '', time = ''] = calendars.get(timeZone)?.format(at).split(' ') ?? [];
  if (time >= '04:00:00') return date;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day - 1)).toISOString().slice(0, 10);
}

describe('practice days', () => {
  it('begin at 04:00 on the wall clock, in every zone and through every change of the clock', () => {
    fc.assert(
      fc.property(instant, zone, (at, where) => {
        expect(isoDate(dayOf(momentAt(at, where)))).toBe(oracleDate(at, where));
      }),
      { numRuns: 2000 },
    );
  });

  // 38,000 hours: two seconds alone, more on a busy machine.
  it('hold on both sides of 04:00 on days when the clock changes', () => {
    for (const where of ZONES) {
      for (let hour = Date.UTC(2026, 2, 1); hour < Date.UTC(2026, 3, 10); hour += HOUR_MS) {
        for (const at of [hour - 1, hour])
          expect(isoDate(dayOf(momentAt(at, where))), `${where} ${at}`).toBe(oracleDate(at, where));
      }
    }
  }, 30_000);

  it('count elapsed days as the calendar does', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 400 * DAY_MS }), zone, (at, later, where) => {
        const days = elapsedDays(dayOf(momentAt(at, where)), dayOf(momentAt(at + later, where)));
        const calendar = (Date.parse(oracleDate(at + later, where)) - Date.parse(oracleDate(at, where))) / DAY_MS;
        expect(days).toBe(calendar);
      }),
      { numRuns: 1000 },
    );
  });

  it('never count less than nothing, whatever the clock did', () => {
    fc.assert(
      fc.property(instant, instant, zone, zone, (a, b, here, there) => {
        expect(elapsedDays(dayOf(momentAt(a, here)), dayOf(momentAt(b, there)))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('begin where startOfDay says', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: -720, max: 840 }), fc.integer({ min: 0, max: 23 }), (at, offset, hour) => {
        const day = localDay(at, offset, hour);
        const start = startOfDay(day, offset, hour);
        expect(start).toBeLessThanOrEqual(at);
        expect(localDay(start, offset, hour)).toBe(day);
        expect(localDay(start - 1, offset, hour)).toBe(day - 1);
      }),
    );
  });

  it('keep an evening after midnight together', () => {
    const evening = Date.parse('2026-11-21T22:30:00+07:00');
    const night = Date.parse('2026-11-22T03:59:59+07:00');
    const morning = Date.parse('2026-11-22T04:00:00+07:00');
    const days = [evening, night, morning].map((at) => isoDate(dayOf(momentAt(at, 'Asia/Ho_Chi_Minh'))));
    expect(days).toEqual(['2026-11-21', '2026-11-21', '2026-11-22']);
  });

  it('know the offset at an instant before 1970 too, with its milliseconds', () => {
    expect(offsetAt(-1, 'UTC')).toBe(0);
    expect(offsetAt(Date.UTC(1969, 6, 1) + 999, 'Asia/Tokyo')).toBe(540);
    expect(() => offsetAt(0, 'Nowhere/At_All')).toThrow(RangeError);
  });
});
