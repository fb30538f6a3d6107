import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPack } from '../../data/packs/arbitrary';
import { countsOf } from './counts';

const sum = (counts: readonly { count: number }[]) => counts.reduce((total, { count }) => total + count, 0);

describe('countsOf', () => {
  it('counts every question once by kind and once by standard', () => {
    fc.assert(
      fc.property(arbitraryPack(), (pack) => {
        const { kinds, standards } = countsOf(pack);
        expect(sum(kinds)).toBe(pack.questions.length);
        expect(sum(standards)).toBe(pack.questions.length);
        for (const { type, count } of kinds)
          expect(count).toBe(pack.questions.filter((question) => question.type === type).length);
        for (const { bucket, count } of standards)
          expect(count).toBe(pack.questions.filter((question) => (question.standard ?? 0) === bucket).length);
      }),
    );
  });

  it('lists standards in order and those about none last', () => {
    fc.assert(
      fc.property(arbitraryPack(), (pack) => {
        const places = countsOf(pack).standards.map(({ bucket }) => (bucket === 0 ? Number.POSITIVE_INFINITY : bucket));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });
});
