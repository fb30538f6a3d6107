/**
 * When the card opens and closes: a reducer over idle → arming → open → leaving → pinned. Every attempt has a token; a timer
 * that fires for a stale token changes nothing. Timers live outside: the wiring starts one whenever `timerFor` says so.
 */

/** First opening: long enough not to open under a passing pointer (Wikipedia's previews wait 150–500 ms). */
export const OPEN_DELAY_MS = 300;
/** Leaving: time to reach the card or to come back. */
export const LEAVE_DELAY_MS = 300;
/** After a card closed, the next reference opens at once within this time: the reader is in a run. */
export const RUN_MS = 500;

/** By touch the card is a sheet at the window's foot; by key or touch it stays until it is sent away. */
export type OpenedBy = 'pointer' | 'keyboard' | 'touch';

export type ShowState<R> =
  /** `refused`: the reference whose card was just dismissed under the pointer; it opens again only after the pointer left it. */
  | { kind: 'idle'; token: number; closedAt: number | null; refused: R | null }
  | { kind: 'arming'; token: number; target: R; delay: number; closedAt: number | null }
  | { kind: 'open'; token: number; target: R; by: OpenedBy }
  | { kind: 'leaving'; token: number; target: R }
  | { kind: 'pinned'; token: number; target: R; by: OpenedBy };

export type ShowEvent<R> =
  | { kind: 'point'; target: R; at: number }
  | { kind: 'away'; at: number }
  | { kind: 'card-entered' }
  | { kind: 'card-left'; at: number }
  | { kind: 'timer'; token: number; at: number }
  | { kind: 'open-now'; target: R; by: 'keyboard' | 'touch' }
  | { kind: 'pin-toggled' }
  | { kind: 'dismissed'; at: number }
  /** The page was read anew: the same reference has another record. */
  | { kind: 'renewed'; target: R };

export function initialState<R>(): ShowState<R> {
  return { kind: 'idle', token: 0, closedAt: null, refused: null };
}

/** The reference whose card is on screen, if any. */
export function shown<R>(state: ShowState<R>): R | null {
  return state.kind === 'open' || state.kind === 'leaving' || state.kind === 'pinned' ? state.target : null;
}

/** The reference that a card shows or is about to show. */
export function meant<R>(state: ShowState<R>): R | null {
  return state.kind === 'idle' ? null : state.target;
}

/** Milliseconds after which `{kind: 'timer', token}` must be sent, or null. */
export function timerFor<R>(state: ShowState<R>): number | null {
  if (state.kind === 'arming') return state.delay;
  if (state.kind === 'leaving') return LEAVE_DELAY_MS;
  return null;
}

export function reduce<R>(state: ShowState<R>, event: ShowEvent<R>): ShowState<R> {
  const token = state.token + 1;
  switch (event.kind) {
    case 'point':
      return point(state, event.target, event.at, token);
    case 'away':
      return away(state, token);
    case 'card-entered':
      return state.kind === 'leaving' ? { kind: 'open', token, target: state.target, by: 'pointer' } : state;
    case 'card-left':
      return state.kind === 'open' && state.by === 'pointer' ? { kind: 'leaving', token, target: state.target } : state;
    case 'timer':
      if (event.token !== state.token) return state;
      if (state.kind === 'arming') return { kind: 'open', token, target: state.target, by: 'pointer' };
      if (state.kind === 'leaving') return { kind: 'idle', token, closedAt: event.at, refused: null };
      return state;
    case 'open-now':
      return { kind: state.kind === 'pinned' ? 'pinned' : 'open', token, target: event.target, by: event.by };
    case 'pin-toggled':
      if (state.kind === 'open') return { kind: 'pinned', token, target: state.target, by: state.by };
      if (state.kind === 'leaving') return { kind: 'pinned', token, target: state.target, by: 'pointer' };
      if (state.kind === 'pinned') return { kind: 'open', token, target: state.target, by: state.by };
      return state;
    case 'renewed':
      return state.kind === 'idle' ? state : { ...state, target: event.target };
    case 'dismissed':
      if (state.kind === 'idle') return state;
      return { kind: 'idle', token, closedAt: event.at, refused: shown(state) };
  }
}

function away<R>(state: ShowState<R>, token: number): ShowState<R> {
  if (state.kind === 'idle') return state.refused === null ? state : { ...state, token, refused: null };
  if (state.kind === 'arming') return { kind: 'idle', token, closedAt: state.closedAt, refused: null };
  if (state.kind === 'open' && state.by === 'pointer') return { kind: 'leaving', token, target: state.target };
  return state;
}

function point<R>(state: ShowState<R>, target: R, at: number, token: number): ShowState<R> {
  switch (state.kind) {
    case 'pinned':
      return state;
    case 'idle': {
      if (state.refused === target) return state;
      const { closedAt } = state;
      const inRun = closedAt !== null && at - closedAt < RUN_MS;
      return { kind: 'arming', token, target, delay: inRun ? 0 : OPEN_DELAY_MS, closedAt };
    }
    case 'arming':
      return state.target === target ? state : { ...state, token, target };
    case 'open':
      if (state.target === target || state.by !== 'pointer') return state;
      return { kind: 'open', token, target, by: 'pointer' };
    case 'leaving':
      return { kind: 'open', token, target, by: 'pointer' };
  }
}
