/** A question as practice sees it: where it belongs and what is remembered of it. */
import { sameKey } from '../questions/grading';
import type { Bucket } from './buckets';
import { addDays } from './days';
import { type AnswerKeys, foldCard } from './fold';
import type { Scheduler } from './scheduler';
import type { CardMemory, LocalDay, QuestionKey, ReviewEvent } from './types';
import { dayOf } from './zones';

interface Placed {
  questionKey: QuestionKey;
  bucket: Bucket;
  /** The scenario that the question shares with its siblings, unique over packs; null for a question of its own. */
  group: string | null;
  /** What it asks, where others ask the same from another angle; unique over packs, null where nothing is said of it. */
  fact: string | null;
}
/** A question answered at least once. `due` is the memory's, or its last day when the right answer has changed since. */
export interface ReviewCard extends Placed {
  memory: CardMemory;
  due: LocalDay;
}
/** A question never answered; `order` is its place in its pack. */
export interface NewCard extends Placed {
  memory: null;
  order: number;
}

/** Whether the last answer was given to an edition whose right answer is not today's. Unknown editions change nothing. */
export function answerChanged(memory: CardMemory, question: QuestionKey, edition: number, keys: AnswerKeys): boolean {
  if (memory.lastEdition === edition) return false;
  const then = keys(question, memory.lastEdition);
  const now = keys(question, edition);
  return then !== undefined && now !== undefined && !sameKey(then, now);
}

/** When a question is due: at once (its last day, which is never later) if its right answer has changed since. */
export const dueDay = (memory: CardMemory, changed: boolean): LocalDay => (changed ? memory.lastDay : memory.due);

/** Days that an event may be ahead of today without its clock having been wrong: travel over the date line. */
export const CLOCK_AHEAD_DAYS = 2;

/**
 * What is remembered when answers dated long after `today` are left out. They came from a clock that ran ahead: they
 * stay in the log and count from their own day on, instead of hiding the question till then.
 */
export function memoryAsOf(
  events: readonly ReviewEvent[],
  today: LocalDay,
  keys: AnswerKeys,
  scheduler: Scheduler,
): CardMemory | null {
  const latest = addDays(today, CLOCK_AHEAD_DAYS);
  return foldCard(
    events.filter((event) => event.kind === 'undo' || dayOf(event) <= latest),
    keys,
    scheduler,
  );
}
