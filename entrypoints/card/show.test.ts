import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  initialState,
  LEAVE_DELAY_MS,
  OPEN_DELAY_MS,
  RUN_MS,
  reduce,
  type ShowEvent,
  type ShowState,
  shown,
  timerFor,
} from './show';

type State = ShowState<string>;
type Event = ShowEvent<string>;

const NOW = 10_000;
const TOKEN = 5;

const STATES = {
  idle: { kind: 'idle', token: TOKEN, closedAt: null, refused: null },
  run: { kind: 'idle', token: TOKEN, closedAt: NOW - RUN_MS + 1, refused: null },
  rested: { kind: 'idle', token: TOKEN, closedAt: NOW - RUN_MS, refused: null },
  refusing: { kind: 'idle', token: TOKEN, closedAt: NOW - 1, refused: 'a' },
  arming: { kind: 'arming', token: TOKEN, target: 'a', delay: OPEN_DELAY_MS, closedAt: NOW - RUN_MS },
  hovered: { kind: 'open', token: TOKEN, target: 'a', by: 'pointer' },
  keyed: { kind: 'open', token: TOKEN, target: 'a', by: 'keyboard' },
  leaving: { kind: 'leaving', token: TOKEN, target: 'a' },
  pinned: { kind: 'pinned', token: TOKEN, target: 'a', by: 'pointer' },
  pinnedByKey: { kind: 'pinned', token: TOKEN, target: 'a', by: 'keyboard' },
} satisfies Record<string, State>;

const EVENTS = {
  same: { kind: 'point', target: 'a', at: NOW },
  other: { kind: 'point', target: 'b', at: NOW },
  away: { kind: 'away', at: NOW },
  entered: { kind: 'card-entered' },
  left: { kind: 'card-left', at: NOW },
  timer: { kind: 'timer', token: TOKEN, at: NOW },
  stale: { kind: 'timer', token: TOKEN - 1, at: NOW },
  key: { kind: 'open-now', target: 'b', by: 'keyboard' },
  pin: { kind: 'pin-toggled' },
  dismissed: { kind: 'dismissed', at: NOW },
} satisfies Record<string, Event>;

const next = TOKEN + 1;
const armed = (target: string, delay: number, closedAt: number | null): State => ({
  kind: 'arming',
  token: next,
  target,
  delay,
  closedAt,
});
const open = (target: string, by: 'pointer' | 'keyboard'): State => ({ kind: 'open', token: next, target, by });
const idle = (closedAt: number | null, refused: string | null): State => ({
  kind: 'idle',
  token: next,
  closedAt,
  refused,
});
const closed = idle(NOW, null);
const dismissed = idle(NOW, 'a');
const left: State = { kind: 'leaving', token: next, target: 'a' };
const pinned = (target: string, by: 'pointer' | 'keyboard'): State => ({ kind: 'pinned', token: next, target, by });

/** Every event in every state; what is not written here changes nothing. */
const TABLE: Record<keyof typeof STATES, Partial<Record<keyof typeof EVENTS, State>>> = {
  idle: { same: armed('a', OPEN_DELAY_MS, null), other: armed('b', OPEN_DELAY_MS, null), key: open('b', 'keyboard') },
  run: {
    same: armed('a', 0, NOW - RUN_MS + 1),
    other: armed('b', 0, NOW - RUN_MS + 1),
    key: open('b', 'keyboard'),
  },
  rested: {
    same: armed('a', OPEN_DELAY_MS, NOW - RUN_MS),
    other: armed('b', OPEN_DELAY_MS, NOW - RUN_MS),
    key: open('b', 'keyboard'),
  },
  refusing: { other: armed('b', 0, NOW - 1), away: idle(NOW - 1, null), key: open('b', 'keyboard') },
  arming: {
    other: armed('b', OPEN_DELAY_MS, NOW - RUN_MS),
    away: idle(NOW - RUN_MS, null),
    timer: open('a', 'pointer'),
    key: open('b', 'keyboard'),
    dismissed: closed,
  },
  hovered: {
    other: open('b', 'pointer'),
    away: left,
    left,
    key: open('b', 'keyboard'),
    pin: pinned('a', 'pointer'),
    dismissed,
  },
  keyed: { key: open('b', 'keyboard'), pin: pinned('a', 'keyboard'), dismissed },
  leaving: {
    same: open('a', 'pointer'),
    other: open('b', 'pointer'),
    entered: open('a', 'pointer'),
    timer: closed,
    key: open('b', 'keyboard'),
    pin: pinned('a', 'pointer'),
    dismissed,
  },
  pinned: { key: pinned('b', 'keyboard'), pin: open('a', 'pointer'), dismissed },
  pinnedByKey: { key: pinned('b', 'keyboard'), pin: open('a', 'keyboard'), dismissed },
};

const PAIRS = Object.keys(STATES).flatMap((state) =>
  Object.keys(EVENTS).map((event) => [state as keyof typeof STATES, event as keyof typeof EVENTS] as const),
);

describe('reduce', () => {
  it.each(PAIRS)('in %s, on %s', (state, event) => {
    const before: State = STATES[state];
    const expected = TABLE[state][event];
    const after = reduce(before, EVENTS[event]);
    if (expected) expect(after).toEqual(expected);
    // The wiring tells "nothing happened" by identity: an equal copy would restart the timer.
    else expect(after).toBe(before);
  });
});

describe('what is shown', () => {
  it.each([
    ['idle', null],
    ['arming', null],
    ['hovered', 'a'],
    ['keyed', 'a'],
    ['leaving', 'a'],
    ['pinned', 'a'],
  ] as const)('%s: %s', (state, expected) => {
    expect(shown<string>(STATES[state])).toBe(expected);
  });
});

const target = fc.constantFrom('a', 'b', 'c');
/** A moment in a run of events: its event, made when the state before it is known. */
type Step = (state: State, at: number) => Event;
const passive: fc.Arbitrary<Step> = fc.oneof(
  target.map(
    (to): Step =>
      (_, at) => ({ kind: 'point', target: to, at }),
  ),
  fc.constant<Step>((_, at) => ({ kind: 'away', at })),
  fc.constant<Step>(() => ({ kind: 'card-entered' })),
  fc.constant<Step>((_, at) => ({ kind: 'card-left', at })),
  fc.integer({ min: 0, max: 3 }).map(
    (age): Step =>
      (state, at) => ({ kind: 'timer', token: state.token - age, at }),
  ),
);
const chosen: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(target, fc.constantFrom('keyboard' as const, 'touch' as const)).map(
    ([to, by]): Step =>
      () => ({ kind: 'open-now', target: to, by }),
  ),
  fc.constant<Step>(() => ({ kind: 'pin-toggled' })),
  fc.constant<Step>((_, at) => ({ kind: 'dismissed', at })),
);
const steps = (of: fc.Arbitrary<Step>) => fc.array(fc.tuple(of, fc.integer({ min: 0, max: 700 })), { maxLength: 40 });
const anyRun = steps(fc.oneof({ weight: 3, arbitrary: passive }, { weight: 1, arbitrary: chosen }));

/** Every state of a run, the first one included, with the event that led on from it. */
function run(list: readonly (readonly [Step, number])[], from: State = initialState()) {
  let state = from;
  let at = NOW;
  const trace: { before: State; event: Event; after: State }[] = [];
  for (const [step, pause] of list) {
    at += pause;
    const event = step(state, at);
    const after = reduce(state, event);
    trace.push({ before: state, event, after });
    state = after;
  }
  return { trace, end: state };
}

describe('any run of events', () => {
  it('gives every new state a token of its own', () => {
    fc.assert(
      fc.property(anyRun, (list) => {
        for (const { before, after } of run(list).trace)
          if (after !== before) expect(after.token).toBe(before.token + 1);
      }),
    );
  });

  it('is not moved by a timer of an earlier state', () => {
    fc.assert(
      fc.property(anyRun, fc.integer({ min: 1, max: 50 }), (list, age) => {
        const { end } = run(list);
        expect(reduce(end, { kind: 'timer', token: end.token - age, at: NOW })).toBe(end);
      }),
    );
  });

  it('waits for a timer only while arming or leaving, and that timer does something', () => {
    fc.assert(
      fc.property(anyRun, (list) => {
        const { end } = run(list);
        const delay = timerFor(end);
        expect(delay !== null).toBe(end.kind === 'arming' || end.kind === 'leaving');
        const after = reduce(end, { kind: 'timer', token: end.token, at: NOW });
        expect(after !== end).toBe(delay !== null);
        if (end.kind === 'leaving') expect(delay).toBe(LEAVE_DELAY_MS);
      }),
    );
  });

  it('is idle after it was dismissed, and shows nothing', () => {
    fc.assert(
      fc.property(anyRun, (list) => {
        const after = reduce(run(list).end, { kind: 'dismissed', at: NOW });
        expect(after.kind).toBe('idle');
        expect(shown(after)).toBeNull();
      }),
    );
  });

  it('keeps a pinned card, whatever the pointer and old timers do', () => {
    fc.assert(
      fc.property(steps(passive), (list) => {
        expect(run(list, STATES.pinned).end).toBe(STATES.pinned);
      }),
    );
  });

  it('keeps a card opened by key, whatever the pointer and old timers do', () => {
    fc.assert(
      fc.property(steps(passive), (list) => {
        expect(run(list, STATES.keyed).end).toBe(STATES.keyed);
      }),
    );
  });

  it('never shows a card that nobody pointed at long enough, opened or kept', () => {
    fc.assert(
      fc.property(anyRun, (list) => {
        for (const { before, event, after } of run(list).trace) {
          if (shown(after) === null || shown(after) === shown(before)) continue;
          const isArmed = before.kind === 'arming' && event.kind === 'timer' && event.token === before.token;
          // In a run: from a card that the pointer holds open straight to the next reference it points at.
          const holds = before.kind === 'leaving' || (before.kind === 'open' && before.by === 'pointer');
          const movesOn = holds && event.kind === 'point' && shown(after) === event.target;
          expect(isArmed || movesOn || event.kind === 'open-now').toBe(true);
        }
      }),
    );
  });
});
