/** A small part of `npm run simulate`, so that a change of the plan that makes exam mode worse fails here. */
import { describe, expect, it } from 'vitest';
import { compareExam } from './compare-exam';
import { DAY_SECONDS, MODEL_NAMES, makeLearner } from './learners';

/** Simulated weeks on a machine that other tests share. */
const SLOW = 60_000;

describe.each(MODEL_NAMES)('a learner of %s', (model) => {
  const later = (studies: readonly number[], days: number) => {
    const memory = makeLearner(model, 1).memoryOf('q');
    for (const at of studies) memory.study(at);
    return memory.recall(days * DAY_SECONDS);
  };

  it('knows nothing unasked, forgets steadily, and keeps more of studies that lie apart', () => {
    expect(later([], 1)).toBe(0);
    const forgetting = [0.01, 1, 3, 10, 40].map((days) => later([0], days));
    expect(forgetting).toEqual(forgetting.toSorted((a, b) => b - a));
    expect(later([0, 4 * DAY_SECONDS], 20)).toBeGreaterThan(later([4 * DAY_SECONDS - 60, 4 * DAY_SECONDS], 20));
  });

  it(
    'gains by exam mode at 20 answers a day, on no more answers, and a range that says so',
    () => {
      const row = compareExam({ model, days: 14, answersPerDay: 20 }, 4);
      expect(row.gain.mean).toBeGreaterThan(2 * row.gain.error);
      expect(row.gainOverCovering.mean).toBeGreaterThan(2 * row.gainOverCovering.error);
      expect(row.answers.exam).toBeLessThanOrEqual(14 * 20);
      expect(Math.abs(row.foretold.mean)).toBeLessThan(1);
    },
    SLOW,
  );

  it(
    'loses nothing by it at 40 answers a day',
    () => {
      const row = compareExam({ model, days: 30, answersPerDay: 40 }, 2);
      expect(row.gain.mean).toBeGreaterThan(0);
      expect(row.seen.exam).toBeGreaterThanOrEqual(row.seen.plain);
    },
    SLOW,
  );
});
