import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '../days';
import { endedByGap, GAP_MS, giveBack, type Reading, readClock, startClock } from './clock';

const START = Date.UTC(2026, 10, 27, 1);
const DURATION = 20 * MINUTE_MS;

/** What happens to a device between two readings. */
type Happening =
  /** The page is open and looked at. */
  | { kind: 'open'; ms: number }
  /** The machine sleeps; the page's own clock stops. */
  | { kind: 'asleep'; ms: number }
  /** Everything is closed, and another page opens. */
  | { kind: 'closed'; ms: number }
  /** The wall clock is set; no time passes. */
  | { kind: 'set'; ms: number };

const step = fc.integer({ min: 0, max: 2 * HOUR_MS });
const happenings = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('open' as const), ms: fc.integer({ min: 0, max: 5 * MINUTE_MS }) }),
    fc.record({ kind: fc.constant('asleep' as const), ms: step }),
    fc.record({ kind: fc.constant('closed' as const), ms: step }),
    fc.record({ kind: fc.constant('set' as const), ms: fc.integer({ min: -48 * HOUR_MS, max: 48 * HOUR_MS }) }),
  ),
  { maxLength: 20 },
);

/** The clock after all of it, read after each. */
function live(list: readonly Happening[]) {
  let reading: Reading = { at: START, page: 'p0', steady: 50 };
  let clock = startClock(reading);
  const clocks = [clock];
  for (const [n, { kind, ms }] of list.entries()) {
    const at = reading.at + ms;
    if (kind === 'open') reading = { ...reading, at, steady: reading.steady + ms };
    else if (kind === 'closed') reading = { at, page: `p${n + 1}`, steady: 20 };
    else reading = { ...reading, at };
    clock = readClock(clock, reading);
    clocks.push(clock);
  }
  return { clock, clocks };
}
const sum = (list: readonly { ms: number }[]) => list.reduce((total, { ms }) => total + ms, 0);
const isReal = ({ kind }: Happening) => kind !== 'set';

describe('the clock of a mock exam', () => {
  it('counts every second that a page saw, whatever the wall clock did', () => {
    fc.assert(
      fc.property(happenings, (list) => {
        const observed = sum(list.filter(({ kind }) => kind === 'open'));
        expect(live(list).clock.usedMs).toBeGreaterThanOrEqual(observed);
      }),
    );
  });

  it('never gives time back by itself', () => {
    fc.assert(
      fc.property(happenings, (list) => {
        const used = live(list).clocks.map(({ usedMs }) => usedMs);
        expect(used).toEqual(used.toSorted((a, b) => a - b));
      }),
    );
  });

  it('is exact while nobody sets the clock: open, asleep or closed', () => {
    fc.assert(
      fc.property(happenings, (list) => {
        const honest = list.filter(isReal);
        expect(live(honest).clock.usedMs).toBe(sum(honest));
      }),
    );
  });

  it('takes nothing silently: what it counts beyond what a page saw is listed, but for steps under a minute', () => {
    fc.assert(
      fc.property(happenings, (list) => {
        const { clock } = live(list);
        const observed = sum(list.filter(({ kind }) => kind === 'open'));
        const small = list.filter(({ kind, ms }) => kind !== 'open' && ms > 0 && ms < GAP_MS);
        expect(clock.usedMs - sum(clock.gaps)).toBe(observed + sum(small));
      }),
    );
  });

  it('gives no time for a clock set back, with the page open or closed', () => {
    const open = { kind: 'open', ms: 4 * MINUTE_MS } as const;
    const back = { kind: 'set', ms: -24 * HOUR_MS } as const;
    expect(live([open, back, open]).clock.usedMs).toBe(8 * MINUTE_MS);
    expect(live([open, { kind: 'closed', ms: -24 * HOUR_MS }, open]).clock.usedMs).toBe(8 * MINUTE_MS);
  });

  it('knows when only a gap has ended the exam, and gives it back once', () => {
    const { clock } = live([
      { kind: 'open', ms: 4 * MINUTE_MS },
      { kind: 'set', ms: 3 * HOUR_MS },
    ]);
    expect(endedByGap(clock, DURATION)).toBe(true);
    const later: Reading = { ...clock.last, at: clock.last.at + HOUR_MS, steady: clock.last.steady + HOUR_MS };
    const again = giveBack(clock, later);
    expect(again).toMatchObject({ usedMs: 4 * MINUTE_MS, last: later, gaps: [{ ms: 3 * HOUR_MS, givenBack: true }] });
    expect(giveBack(again, later).usedMs).toBe(4 * MINUTE_MS);
    expect(endedByGap(again, DURATION)).toBe(false);
  });

  it('does not blame a gap for time that was used anyway', () => {
    const list: Happening[] = [
      { kind: 'asleep', ms: 5 * MINUTE_MS },
      { kind: 'open', ms: 16 * MINUTE_MS },
    ];
    expect(endedByGap(live(list).clock, DURATION)).toBe(false);
  });
});
