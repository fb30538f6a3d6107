import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, asLocalDay, isoDate } from './days';
import { type Copy, KEPT, thin } from './thinning';

const MOST = KEPT.days + KEPT.weeks + KEPT.months;
const copies = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    day: fc.integer({ min: 20_000, max: 20_600 }).map(asLocalDay),
    at: fc.integer({ min: 0, max: 1000 }),
  }),
  { selector: ({ id }) => id, maxLength: 120 },
);
const newest = (list: readonly Copy[]) =>
  list.reduce((a, b) => (b.day > a.day || (b.day === a.day && b.at > a.at) ? b : a));

describe('thinning', () => {
  it('keeps the newest always, never more than its places, and thinned again the same', () => {
    fc.assert(
      fc.property(copies, (list) => {
        const kept = thin(list);
        expect(kept.length).toBeLessThanOrEqual(MOST);
        expect(thin(kept)).toEqual(kept);
        if (list.length > 0) expect([kept[0]?.day, kept[0]?.at]).toEqual([newest(list).day, newest(list).at]);
        for (const copy of kept) expect(list).toContain(copy);
      }),
    );
  });

  it('does not depend on the order of arrival', () => {
    fc.assert(
      fc.property(
        copies.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(thin(shuffled)).toEqual(thin(list));
        },
      ),
    );
  });

  it('keeps all of the last seven days that have one', () => {
    fc.assert(
      fc.property(copies, (list) => {
        const days = [...new Set(list.map(({ day }) => day))].sort((a, b) => b - a).slice(0, KEPT.days);
        expect(
          thin(list)
            .map(({ day }) => day)
            .slice(0, KEPT.days),
        ).toEqual(days);
      }),
    );
  });

  it('day after day for a year leaves seven days, four weeks and six months', () => {
    // Wednesday.
    const first = asLocalDay(Date.UTC(2026, 0, 7) / 86_400_000);
    let held: Copy[] = [];
    for (let i = 0; i < 365; i++) held = thin([...held, { id: String(i), day: addDays(first, i), at: i }]);
    expect(held.map(({ day }) => isoDate(day))).toEqual([
      '2027-01-06',
      '2027-01-05',
      '2027-01-04',
      '2027-01-03',
      '2027-01-02',
      '2027-01-01',
      '2026-12-31',
      '2026-12-30',
      '2026-12-27',
      '2026-12-20',
      '2026-12-13',
      '2026-12-06',
      '2026-11-29',
      '2026-10-25',
      '2026-09-27',
      '2026-08-30',
      '2026-07-26',
    ]);
  });

  it('one evening under a clock that ran years ahead throws nothing away', () => {
    const day = asLocalDay(20_000);
    const week = Array.from({ length: 6 }, (_, i) => ({ id: String(i), day: addDays(day, i), at: i }));
    const ahead = { id: 'ahead', day: addDays(day, 30_000), at: 9 };
    expect(thin([...week, ahead])).toHaveLength(7);
  });
});
