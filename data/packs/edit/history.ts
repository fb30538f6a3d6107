/** Undo and redo: whole states that share what did not change, a bounded number of them. */

export interface History<T> {
  past: readonly T[];
  now: T;
  future: readonly T[];
  /** What the last step was part of: typing on in one field is one step. */
  mergeKey: string | null;
  /** When it was taken, in ms of the caller's clock. */
  at: number;
}

/** Steps back; states share their questions, so each costs little more than its list. */
export const MOST_STEPS = 200;
/** Typing that pauses for longer is a step of its own. */
export const MERGE_WITHIN_MS = 2000;

export const historyOf = <T>(now: T): History<T> => ({ past: [], now, future: [], mergeKey: null, at: 0 });

/** A step to `next`; of one merge key and soon after the last one, part of that. The same state is no step. */
export function stepTo<T>(history: History<T>, next: T, mergeKey: string | null, at: number): History<T> {
  if (next === history.now) return history;
  const isMerged = mergeKey !== null && mergeKey === history.mergeKey && at - history.at <= MERGE_WITHIN_MS;
  const past = isMerged ? history.past : [...history.past, history.now].slice(-MOST_STEPS);
  return { past, now: next, future: [], mergeKey, at };
}

export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  const future = [history.now, ...history.future];
  return { past: history.past.slice(0, -1), now: before, future, mergeKey: null, at: history.at };
}

export function redo<T>(history: History<T>): History<T> {
  const [after, ...future] = history.future;
  if (after === undefined) return history;
  return { past: [...history.past, history.now], now: after, future, mergeKey: null, at: history.at };
}
