import { expect, it } from 'vitest';
import { type Counts, compareCounts } from './score-counts';

const before: Counts = {
  byForm: { 'party/full': '10/12' },
  falseHits: 2,
  lookalikeFalse: 0,
  resolvable: 8,
  certain: 7,
  right: 7,
  wrongCertain: 0,
  likely: 1,
  likelyRight: 1,
};

it('says nothing of what stayed', () => expect(compareCounts('dev', before, before)).toEqual([]));

it('tells gains from losses', () => {
  const now = { ...before, byForm: { 'party/full': '11/12' }, falseHits: 3, wrongCertain: 1, likely: 2 };
  expect(compareCounts('dev', before, now)).toEqual([
    'gain  dev party/full found: 10 → 11',
    'LOSS  dev false hits: 2 → 3',
    'LOSS  dev certain and wrong: 0 → 1',
    'LOSS  dev likely but wrong: 0 → 1',
  ]);
});
