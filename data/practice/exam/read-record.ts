/** The track record out of the log: one replay, as the fold goes. */
import { judge } from '../../questions/grading';
import { elapsedDays } from '../days';
import { type AnswerKeys, remember } from '../fold';
import { countingAnswers } from '../log';
import type { Scheduler } from '../scheduler';
import type { CardMemory, QuestionKey, ReviewEvent } from '../types';
import { dayOf } from '../zones';
import { afterTest, NO_RECORD, type TrackRecord } from './track-record';

/**
 * How this learner's answers compare with what the scheduler expected. `guessOf`: guessChance of a question; null for one
 * that is not here any more, whose answers are passed over.
 */
export function trackRecordOf(
  events: Iterable<ReviewEvent>,
  keys: AnswerKeys,
  scheduler: Scheduler,
  guessOf: (question: QuestionKey) => number | null,
): TrackRecord {
  const memories = new Map<QuestionKey, CardMemory>();
  let record = NO_RECORD;
  for (const answer of countingAnswers(events)) {
    const { questionKey, edition, chosen, certainty } = answer;
    const key = keys(questionKey, edition);
    const before = memories.get(questionKey) ?? null;
    const guess = guessOf(questionKey);
    const days = before ? elapsedDays(before.lastDay, dayOf(answer)) : 0;
    // Later answers of a day test what was read a moment ago, not what is remembered.
    if (before && key && guess !== null && days > 0) {
      const { right } = judge(key, chosen);
      record = afterTest(record, { recall: scheduler.recall(before, days), right, certainty, guess });
    }
    const memory = remember(before, answer, key, scheduler);
    if (memory) memories.set(questionKey, memory);
  }
  return record;
}
