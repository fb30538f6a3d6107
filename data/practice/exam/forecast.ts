/** The expected score of an exam by its blueprint, from the cards as they stand. */
import { guessChance } from '../../questions/guess-chance';
import { type Blueprint, type Drawable, fitsDraw } from '../mock/blueprint';
import type { Scheduler } from '../scheduler';
import type { LocalDay } from '../types';
import { type ExamCard, recallOn } from './cards';
import { type ExpectedScore, expectedScore } from './expected-score';
import type { TrackRecord } from './track-record';

export type KnownQuestion = Drawable & { card: ExamCard };

/**
 * The range of marks to expect on the exam day if nothing more is practised till then; null when nothing can be drawn. A
 * plan kept to does better: the range rises day by day, and it is never a promise.
 */
export function forecastScore(
  { draws }: Blueprint,
  known: readonly KnownQuestion[],
  examDay: LocalDay,
  record: TrackRecord,
  scheduler: Scheduler,
): ExpectedScore | null {
  const scored = known.map(({ question, card }) => ({
    question,
    recall: recallOn(card, examDay, scheduler),
    guess: guessChance(question),
  }));
  const strata = draws.map((draw) => ({
    count: draw.count,
    questions: scored.filter(({ question }) => fitsDraw(question, draw)),
  }));
  return expectedScore(strata, record);
}
