import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionKey } from './arbitrary';
import { asLocalDay } from './days';
import { hash32 } from './seed';
import { optionSeed, shuffle } from './shuffle';

const options = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const ids = (seed: number, keepLast: string[] = []) => shuffle(options, seed, keepLast).map(({ id }) => id);

describe('shuffled options', () => {
  it('are the same options, the same for the same seed', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect([...ids(seed)].sort()).toEqual(['a', 'b', 'c', 'd']);
        expect(ids(seed)).toEqual(ids(seed));
      }),
    );
  });

  it('keep the last ones last', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(ids(seed, ['c', 'b']).slice(2)).toEqual(['b', 'c']);
      }),
    );
  });

  it('stand everywhere alike, over questions, days and askings', () => {
    const runs = 6000;
    const places = [0, 0, 0, 0];
    for (let i = 0; i < runs; i++) {
      const seed = optionSeed(
        questionKey(`goc/q${i % 40}`),
        asLocalDay(20_000 + Math.floor(i / 200)),
        Math.floor(i / 40) % 5,
      );
      const place = ids(seed).indexOf('a');
      places[place] = (places[place] ?? 0) + 1;
    }
    // Binomial, n = 6000, p = 1/4: five standard deviations are 168.
    for (const count of places) expect(Math.abs(count - runs / 4)).toBeLessThan(168);
  });
});

it('a hash tells words apart, and where one ends', () => {
  expect(hash32('ab', 'c')).not.toBe(hash32('a', 'bc'));
  expect(hash32('a', 1)).toBe(hash32('a', 1));
});
