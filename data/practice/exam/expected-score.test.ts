import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedScore, type ScoredQuestion, type ScoredStratum } from './expected-score';
import { NO_RECORD, type TrackRecord } from './track-record';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const question: fc.Arbitrary<ScoredQuestion> = fc.record({ recall: share, guess: fc.constantFrom(0, 1 / 4, 1 / 2) });
const strata: fc.Arbitrary<ScoredStratum[]> = fc.array(
  fc.record({ count: fc.integer({ min: 1, max: 20 }), questions: fc.array(question, { minLength: 1, maxLength: 8 }) }),
  { minLength: 1, maxLength: 4 },
);
const record: fc.Arbitrary<TrackRecord> = fc
  .tuple(fc.integer({ min: 0, max: 2000 }), share, share)
  .map(([reviews, expected, known]) => ({ reviews, expected: expected * reviews, known: known * reviews }));

const score = (given: readonly ScoredStratum[], of: TrackRecord) => {
  const range = expectedScore(given, of);
  if (!range) throw new Error('strata hold questions');
  return range;
};
const asExpected = (reviews: number): TrackRecord => ({ reviews, expected: 0.9 * reviews, known: 0.9 * reviews });
const exam = (recall: number, count = 30): ScoredStratum[] => [{ count, questions: [{ recall, guess: 1 / 4 }] }];

describe('the expected score', () => {
  it('is a range within 0–10 around the expected mark', () => {
    fc.assert(
      fc.property(strata, record, (given, of) => {
        const { low, expected, high } = score(given, of);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(expected).toBeGreaterThanOrEqual(low);
        expect(high).toBeGreaterThanOrEqual(expected);
        expect(high).toBeLessThanOrEqual(10);
      }),
    );
  });

  it('rises when anything is recalled better', () => {
    fc.assert(
      fc.property(strata, record, share, (given, of, more) => {
        const better = given.map(({ count, questions }) => ({
          count,
          questions: questions.map(({ recall, guess }) => ({ recall: recall + (1 - recall) * more, guess })),
        }));
        const [before, after] = [score(given, of), score(better, of)];
        for (const end of ['low', 'expected', 'high'] as const)
          expect(after[end]).toBeGreaterThanOrEqual(before[end] - 1e-9);
      }),
    );
  });

  it('is never narrower than the luck of an exam of that length', () => {
    fc.assert(
      fc.property(strata, record, (given, of) => {
        const { low, expected, high } = score(given, of);
        const total = given.reduce((sum, { count }) => sum + count, 0);
        const binomial = 10 * 1.28 * Math.sqrt(((expected / 10) * (1 - expected / 10)) / total);
        expect(low).toBeLessThanOrEqual(Math.max(0, expected - binomial) + 1e-9);
        expect(high).toBeGreaterThanOrEqual(Math.min(10, expected + binomial) - 1e-9);
      }),
    );
  });

  it('narrows with every review, and with a longer exam', () => {
    const width = (reviews: number, count = 30) => {
      const { low, high } = score(exam(0.6, count), asExpected(reviews));
      return high - low;
    };
    expect([0, 5, 30, 300].map((reviews) => width(reviews))).toEqual(
      [0, 5, 30, 300].map((reviews) => width(reviews)).toSorted((a, b) => b - a),
    );
    expect(width(300, 60)).toBeLessThan(width(300, 30));
  });

  it('counts a question never asked as guessed only', () => {
    expect(score(exam(0), asExpected(100)).expected).toBeCloseTo(2.5);
    expect(score([{ count: 5, questions: [{ recall: 0, guess: 0 }] }], NO_RECORD).expected).toBe(0);
  });

  it('believes the log rather than the default where the two differ', () => {
    const forgetful: TrackRecord = { reviews: 200, expected: 180, known: 120 };
    expect(score(exam(0.9), forgetful).expected).toBeLessThan(score(exam(0.9), asExpected(200)).expected - 1);
  });

  it('is nothing without questions', () => {
    expect(expectedScore([], NO_RECORD)).toBeNull();
    expect(expectedScore([{ count: 3, questions: [] }], NO_RECORD)).toBeNull();
  });
});
