import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { nextTime } from './reminder-time';

const ZONES = ['Asia/Ho_Chi_Minh', 'Europe/Berlin', 'America/Los_Angeles', 'Australia/Lord_Howe', 'Pacific/Kiritimati'];
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const zone = process.env.TZ;
afterAll(() => {
  process.env.TZ = zone;
});

/** The clock looked at each minute. */
function twin(now: Date, time: { hour: number; minute: number }): Date | null {
  const from = Math.floor(now.getTime() / MINUTE_MS) + 1;
  for (let minute = from; minute < from + 26 * 60; minute++) {
    const at = new Date(minute * MINUTE_MS);
    if (at.getHours() === time.hour && at.getMinutes() === time.minute) return at;
  }
  return null;
}

describe('nextTime', () => {
  it('is today while it is to come, else tomorrow', () => {
    process.env.TZ = 'Asia/Ho_Chi_Minh';
    const at = (iso: string) => nextTime(new Date(iso), { hour: 20, minute: 30 }).toISOString();
    expect(at('2026-11-27T13:29:59.999Z')).toBe('2026-11-27T13:30:00.000Z');
    expect(at('2026-11-27T13:30:00.000Z')).toBe('2026-11-28T13:30:00.000Z');
    expect(at('2026-12-31T13:30:00.001Z')).toBe('2027-01-01T13:30:00.000Z');
  });

  it('keeps to the clock on the wall when summer time ends or begins', () => {
    process.env.TZ = 'Europe/Berlin';
    const at = (iso: string, hour: number) => nextTime(new Date(iso), { hour, minute: 30 }).toISOString();
    expect(at('2026-10-24T18:30:00Z', 20)).toBe('2026-10-25T19:30:00.000Z');
    expect(at('2026-03-28T20:00:00Z', 20)).toBe('2026-03-29T18:30:00.000Z');
    // 02:30 is skipped: half past three.
    expect(at('2026-03-28T20:00:00Z', 2)).toBe('2026-03-29T01:30:00.000Z');
  });

  it('is the next minute at which the clock says so, anywhere and at any moment', () => {
    const moments = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    const times = fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), moments, times, (name, now, time) => {
        process.env.TZ = name;
        const next = nextTime(now, time);
        expect(next > now).toBe(true);
        expect(next.getTime() - now.getTime()).toBeLessThanOrEqual(25 * HOUR_MS);
        const isSkipped = next.getHours() !== time.hour || next.getMinutes() !== time.minute;
        if (!isSkipped) expect(next).toEqual(twin(now, time));
      }),
    );
  });
});
