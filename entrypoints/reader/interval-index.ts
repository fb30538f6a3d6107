/**
 * Which record covers (key, offset)? Keys are text nodes on a page, plain objects in tests. The browser's own
 * `CSS.highlights.highlightsFromPoint` costs 17–20 ms at 2,000 ranges (Chromium 156, 2026-11), so we keep our own.
 */
export interface Interval<T> {
  start: number;
  end: number;
  value: T;
}

export class IntervalIndex<K extends WeakKey, T> {
  #byKey = new WeakMap<K, Interval<T>[]>();

  add(key: K, interval: Interval<T>): void {
    const held = this.#byKey.get(key);
    if (!held) this.#byKey.set(key, [interval]);
    else held.push(interval);
  }

  removeKey(key: K): void {
    this.#byKey.delete(key);
  }

  /** The value whose interval holds the offset, its end included: a caret just behind the last letter still points at it. */
  at(key: K, offset: number): T | null {
    const held = this.#byKey.get(key);
    return held?.find((interval) => interval.start <= offset && offset <= interval.end)?.value ?? null;
  }
}
