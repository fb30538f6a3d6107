/**
 * The log folded into what is remembered of each question. `remember` is one step, `foldCard` a whole card, `foldLog` all;
 * the store keeps the result as a cache and steps it on. Same log in, same memories out, in whatever order it arrived.
 *
 * Answers on one local day: the first moves stability by the days since the last answer, the others by FSRS-6's
 * same-day formula (days = 0), so that repeating a wrong answer till it is right helps a little and never much.
 */
import type { AnswerKey } from '../questions/grading';
import { judge } from '../questions/grading';
import { addDays, elapsedDays } from './days';
import { gradeOf } from './grade';
import { comparePlaces, countingAnswers, type Place } from './log';
import type { Scheduler } from './scheduler';
import type { AnswerEvent, CardMemory, QuestionKey, ReviewEvent } from './types';
import { dayOf } from './zones';

/** The answer key of a question in an edition of its pack; undefined while that edition is unknown here. */
export type AnswerKeys = (question: QuestionKey, edition: number) => AnswerKey | undefined;

/**
 * The memory after one more answer, which must come after all that `memory` has seen. The answer is judged by the key of
 * the edition that it answered. Without that key it can't be judged and waits in the log: the memory stays as it is.
 */
export function remember(
  memory: CardMemory | null,
  answer: AnswerEvent,
  key: AnswerKey | undefined,
  scheduler: Scheduler,
): CardMemory | null {
  if (!key) return memory;
  const judgement = judge(key, answer.chosen);
  const grade = gradeOf(judgement, answer.certainty);
  const day = dayOf(answer);
  const sameDay = memory?.lastDay === day;
  const state = scheduler.next(memory, memory ? elapsedDays(memory.lastDay, day) : 0, grade);
  const wrong = judgement.right ? 0 : 1;
  return {
    stability: state.stability,
    difficulty: state.difficulty,
    // A wrong answer stays due until it was right once; how sure that was only sets the days after.
    due: judgement.right ? addDays(day, scheduler.interval(state)) : day,
    wrong: !judgement.right,
    firstDay: memory?.firstDay ?? day,
    lastDay: day,
    reps: (memory?.reps ?? 0) + 1,
    // Forgotten, not just not yet learnt: the first wrong answer after a right one, on a later day.
    lapses: (memory?.lapses ?? 0) + (memory && !memory.wrong && !sameDay ? wrong : 0),
    dayReps: (sameDay ? memory.dayReps : 0) + 1,
    dayWrong: (sameDay ? memory.dayWrong : 0) + wrong,
    lastAt: answer.at,
    lastId: answer.id,
    lastEdition: answer.edition,
  };
}

/** Whether an event stands after everything that `memory` has counted, so that one step is the same as a new fold. */
export const comesAfter = (memory: CardMemory | null, place: Place): boolean =>
  !memory || comparePlaces({ at: memory.lastAt, id: memory.lastId }, place) < 0;

/** What is remembered of one question, from all events about it; null when no answer counts. */
export function foldCard(events: Iterable<ReviewEvent>, keys: AnswerKeys, scheduler: Scheduler): CardMemory | null {
  let memory: CardMemory | null = null;
  for (const answer of countingAnswers(events))
    memory = remember(memory, answer, keys(answer.questionKey, answer.edition), scheduler);
  return memory;
}

/** What is remembered of every question in the log. */
export function foldLog(
  events: Iterable<ReviewEvent>,
  keys: AnswerKeys,
  scheduler: Scheduler,
): Map<QuestionKey, CardMemory> {
  const memories = new Map<QuestionKey, CardMemory>();
  for (const answer of countingAnswers(events)) {
    const key = keys(answer.questionKey, answer.edition);
    const memory = remember(memories.get(answer.questionKey) ?? null, answer, key, scheduler);
    if (memory) memories.set(answer.questionKey, memory);
  }
  return memories;
}
