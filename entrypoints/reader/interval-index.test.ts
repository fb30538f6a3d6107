import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IntervalIndex } from './interval-index';

describe('IntervalIndex', () => {
  it('finds a value from its first offset to just behind its last letter', () => {
    const node = {};
    const index = new IntervalIndex<object, string>();
    index.add(node, { start: 4, end: 7, value: '144' });
    expect([3, 4, 6, 7, 8].map((offset) => index.at(node, offset))).toEqual([null, '144', '144', '144', null]);
  });

  it('knows nothing of other keys', () => {
    const index = new IntervalIndex<object, string>();
    index.add({}, { start: 0, end: 9, value: 'elsewhere' });
    expect(index.at({}, 3)).toBeNull();
  });

  it('forgets a key with all its values and takes new ones', () => {
    const [gone, kept] = [{}, {}];
    const index = new IntervalIndex<object, string>();
    for (const key of [gone, kept]) {
      index.add(key, { start: 0, end: 2, value: 'a' });
      index.add(key, { start: 5, end: 6, value: 'b' });
    }
    index.removeKey(gone);
    expect([0, 5].map((offset) => index.at(gone, offset))).toEqual([null, null]);
    expect([0, 5].map((offset) => index.at(kept, offset))).toEqual(['a', 'b']);
    index.add(gone, { start: 1, end: 2, value: 'c' });
    expect(index.at(gone, 1)).toBe('c');
  });

  it('agrees with a plain look through everything, for references that stand apart', () => {
    /** Gaps and lengths make intervals that never touch, as references on a page. */
    const steps = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 400 }), (list, offset) => {
        const keys = [{}, {}, {}, {}];
        const ends = [0, 0, 0, 0];
        const index = new IntervalIndex<object, number>();
        const all = list.map(([which, gap, length], value) => {
          const start = (ends[which] ?? 0) + gap;
          const interval = { start, end: start + length, value };
          ends[which] = interval.end;
          index.add(keys[which] ?? {}, interval);
          return { which, ...interval };
        });
        keys.forEach((key, which) => {
          const expected = all.find((one) => one.which === which && one.start <= offset && offset <= one.end);
          expect(index.at(key, offset)).toBe(expected?.value ?? null);
        });
      }),
    );
  });
});
