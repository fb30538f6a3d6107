import { describe, expect, it } from 'vitest';
import { afterTest, NO_RECORD, paceOf, type Tested } from './track-record';

const test = (change: Partial<Tested>): Tested => ({
  recall: 0.9,
  right: true,
  certainty: null,
  guess: 1 / 4,
  ...change,
});
const record = (tests: readonly Tested[]) => tests.reduce(afterTest, NO_RECORD);
const times = (count: number, change: Partial<Tested>) => Array.from({ length: count }, () => test(change));

describe('the track record', () => {
  it('expects the default pace of a learner without one', () => {
    expect(paceOf(NO_RECORD)).toBe(1);
  });

  it('takes guessing out: three known and one guessed among four, and none said so', () => {
    // Of 40 questions 24 are known; of the 16 others 4 are guessed right.
    const { known } = record([...times(28, {}), ...times(12, { right: false })]);
    expect(known).toBeCloseTo(24);
  });

  it('believes what is said of an answer', () => {
    expect(record([test({ certainty: 'guess' })]).known).toBe(0);
    expect(record([test({ certainty: 'unsure' })]).known).toBe(1);
  });

  it('is quicker for who forgets more than expected, slower for who forgets less', () => {
    const even = record([...times(90, {}), ...times(10, { right: false, guess: 0 })]);
    expect(paceOf(even)).toBeCloseTo(1);
    expect(paceOf(record([...times(60, {}), ...times(40, { right: false, guess: 0 })]))).toBeGreaterThan(2);
    expect(paceOf(record(times(100, {})))).toBeLessThan(1);
  });

  it('is a number for any record', () => {
    expect(Number.isFinite(paceOf(record(times(500, { right: false, guess: 1 / 2 }))))).toBe(true);
    expect(Number.isFinite(paceOf(record(times(500, { recall: 1 }))))).toBe(true);
  });
});
