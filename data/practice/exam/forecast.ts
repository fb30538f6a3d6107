/** The expected score of an exam by its blueprint, from the cards as they stand. */
import { guessChance } from '../../questions/guess-chance';
import { type Blueprint, type Drawable, fitsDraw } from '../mock/blueprint';
import type { Scheduler } from '../scheduler';
import type { LocalDay } from '../types';
import { type ExamCard, recallOn } from './cards';
import { type ExpectedScore, expectedScore } from './expected-score';
import type { TrackRecord } from './track-record';

/**
 * Reviews on a later day from which a range is said: from here on the learner's own answers weigh as much as the record that
 * everybody is granted (track-record.ts). With fewer the range spans over four of the ten marks, with none nearly all.
 */
export const ENOUGH_REVIEWS = 20;

/** The mark to expect, or how many reviews there are so far where they are too few to say one. */
export type ScoreForecast = ({ kind: 'range' } & ExpectedScore) | { kind: 'early'; reviews: number };

export type KnownQuestion = Drawable & { card: ExamCard };

/**
 * The range of marks to expect on the exam day if nothing more is practised till then, once there are reviews enough to say
 * one; null when nothing can be drawn. A
 * plan kept to does better: the range rises day by day, and it is never a promise.
 */
export function forecastScore(
  { draws }: Blueprint,
  known: readonly KnownQuestion[],
  examDay: LocalDay,
  record: TrackRecord,
  scheduler: Scheduler,
): ScoreForecast | null {
  const scored = known.map(({ question, card }) => ({
    question,
    recall: recallOn(card, examDay, scheduler),
    guess: guessChance(question),
  }));
  const strata = draws.map((draw) => ({
    count: draw.count,
    questions: scored.filter(({ question }) => fitsDraw(question, draw)),
  }));
  const score = expectedScore(strata, record);
  if (!score) return null;
  return record.reviews < ENOUGH_REVIEWS ? { kind: 'early', reviews: record.reviews } : { kind: 'range', ...score };
}
