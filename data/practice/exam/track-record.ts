/**
 * How the scheduler's expectations have turned out for this learner. FSRS's default parameters are everybody's: a learner
 * who forgets quicker, or who guesses well, recalls less than they say, and only the log knows.
 */
import { DESIRED_RETENTION } from '../scheduler';
import type { Certainty } from '../types';

export interface TrackRecord {
  /** First answers of a later day, each the test of an expectation. */
  reviews: number;
  /** Sum of expected recall at those answers. */
  expected: number;
  /** Sum of what they showed to be known, guessing taken out. */
  known: number;
}

export const NO_RECORD: TrackRecord = { reviews: 0, expected: 0, known: 0 };

export interface Tested {
  /** Expected recall just before the answer, 0–1. */
  recall: number;
  right: boolean;
  certainty: Certainty | null;
  /** Chance of a right answer without knowing (guessChance). */
  guess: number;
}

/**
 * What one answer shows to be known. Who says "Đoán" did not know; who says anything else and is right did. Where nothing
 * is said, right counts 1 and wrong −g/(1−g): on average over known and guessed that is exactly the share known.
 */
function shown({ right, certainty, guess }: Tested): number {
  if (certainty !== null) return right && certainty !== 'guess' ? 1 : 0;
  return right ? 1 : -guess / (1 - guess);
}

/** The record after one more first answer of a day to a question that was last answered on an earlier day. */
export const afterTest = (record: TrackRecord, test: Tested): TrackRecord => ({
  reviews: record.reviews + 1,
  expected: record.expected + test.recall,
  known: record.known + shown(test),
});

/** Answers, all as expected, that every learner is granted at first: a handful of real ones is luck, not a record. */
const GRANTED = 20;
/** Nobody is taken to know nothing or all: the ends have no logarithm. */
const LEAST = 0.01;

const shareOf = (sum: number, reviews: number) =>
  Math.min(1 - LEAST, Math.max(LEAST, (sum + GRANTED * DESIRED_RETENTION) / (reviews + GRANTED)));

/**
 * How many times as quickly as expected this learner forgets: the power to which expected recall is raised to give the
 * recall shown. 1 without a record. A power leaves what is known well nearly as it is; simulated, it errs half as much as
 * a factor.
 */
export const paceOf = ({ reviews, expected, known }: TrackRecord): number =>
  Math.log(shareOf(known, reviews)) / Math.log(shareOf(expected, reviews));
