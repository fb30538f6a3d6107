/** The review log as a set: its one order, and which answers were taken back. Nothing here depends on the order of arrival. */
import type { AnswerEvent, ReviewEvent } from './types';

/** Where an event stands in the log's one order: by its clock, ties by id. */
export interface Place {
  at: number;
  id: string;
}

/** Negative when `a` comes before `b` in the log; 0 only for the same event. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.at !== b.at) return a.at - b.at;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * The answers that count, in the log's order: each id once, those taken back left out. An undo of an answer that has
 * not arrived waits: it is simply found once both are here.
 */
export function countingAnswers(events: Iterable<ReviewEvent>): AnswerEvent[] {
  const answers: AnswerEvent[] = [];
  const undone = new Set<string>();
  let inOrder = true;
  let before: AnswerEvent | undefined;
  for (const event of events) {
    if (event.kind === 'undo') {
      undone.add(event.undoes);
      continue;
    }
    if (before && comparePlaces(before, event) > 0) inOrder = false;
    answers.push(event);
    before = event;
  }
  // The database gives them in order: sorting 100,000 again would cost as much as folding them.
  if (!inOrder) answers.sort(comparePlaces);
  // In order, what arrived twice stands side by side.
  return answers.filter(({ id }, i) => id !== answers[i - 1]?.id && !undone.has(id));
}
