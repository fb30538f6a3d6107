/**
 * What keeping at a desired retention costs: expected answers a day over the coming weeks, by following a sample of the
 * learner's own questions. An estimate to choose by, not a promise; the same numbers each time for the same cards.
 */
import { addDays, elapsedDays } from './days';
import type { Scheduler } from './scheduler';
import { hash32, randomFrom } from './seed';
import type { CardMemory, LocalDay } from './types';

/** About a season: long enough that what is learnt now has settled, short enough to concern somebody today. */
export const WORKLOAD_DAYS = 90;

export interface Workload {
  /** Some of the questions answered before, and how many there are of them. */
  practised: readonly CardMemory[];
  practisedCount: number;
  /** Questions that wait to be learnt. */
  newCount: number;
}

type Remembered = Pick<CardMemory, 'stability' | 'difficulty' | 'lastDay'>;

/** Answers that one question takes up to `end`; null: learnt on `start`. */
function answersOf(
  known: Remembered | null,
  start: LocalDay,
  end: LocalDay,
  scheduler: Scheduler,
  chance: () => number,
) {
  let count = known ? 0 : 1;
  let memory: Remembered = known ?? { ...scheduler.next(null, 0, 'good'), lastDay: start };
  for (;;) {
    const due = Math.max(addDays(memory.lastDay, scheduler.interval(memory)), start) as LocalDay;
    if (due >= end) return count;
    const days = elapsedDays(memory.lastDay, due);
    const isKnown: boolean = chance() < scheduler.recall(memory, days);
    const state = scheduler.next(memory, days, isKnown ? 'good' : 'again');
    // A wrong answer is asked again the same day until it is right: once more, mostly.
    count += isKnown ? 1 : 2;
    memory = { ...(isKnown ? state : scheduler.next(state, 0, 'good')), lastDay: due };
  }
}

/** Followed one by one; of more, these stand for all. */
export const WORKLOAD_SAMPLE = 300;

/**
 * Expected answers a day under a scheduler, new questions included. The same chances are drawn for every scheduler, so
 * that two of them differ by what they ask for and not by luck.
 */
export function expectedAnswersPerDay(
  { practised, practisedCount, newCount }: Workload,
  today: LocalDay,
  newPerDay: number,
  scheduler: Scheduler,
): number {
  const end = addDays(today, WORKLOAD_DAYS);
  const learnt = Math.min(newCount, newPerDay * WORKLOAD_DAYS);
  const sampled = Math.min(learnt, WORKLOAD_SAMPLE);
  const chanceOf = (kind: string, i: number) => randomFrom(hash32('workload', kind, i));
  let old = 0;
  practised.forEach((memory, i) => {
    old += answersOf(memory, today, end, scheduler, chanceOf('old', i));
  });
  let fresh = 0;
  for (let i = 0; i < sampled; i++) {
    const start = addDays(today, Math.floor((i * learnt) / sampled / newPerDay));
    fresh += answersOf(null, start, end, scheduler, chanceOf('new', i));
  }
  const scaled =
    (practised.length > 0 ? (old * practisedCount) / practised.length : 0) +
    (sampled > 0 ? (fresh * learnt) / sampled : 0);
  return scaled / WORKLOAD_DAYS;
}
