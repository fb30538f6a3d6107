/** A learner's own pace: how long a question takes, read and answered, its explanation included: the time from answer to answer. */

import { MINUTE_MS } from './days';

/** Seconds for a question, its answer and its explanation: an assumption until the learner's own pace is known. */
export const SECONDS_PER_QUESTION = 20;

/** Answers that are looked at: some days of practice, so that a pace follows its learner. */
export const PACE_ANSWERS = 200;
/** Fewer say nothing yet. */
const ENOUGH_ANSWERS = 20;
/** Whoever taps through, or leaves a question open over lunch, must not set a day's share to absurd numbers. */
const QUICKEST_SECONDS = 8;
export const SLOWEST_SECONDS = 60;

/** Longer between two answers, and practice had stopped: 5 minutes, in ms. */
const PAUSE_MS = 5 * MINUTE_MS;

/**
 * Seconds a question, from the instants (ms) of the latest answers, oldest first: the median time between two, within
 * bounds; the default until there are enough. The same instant twice is one answer, written again with how sure it was.
 */
export function paceOf(instants: readonly number[]): number {
  const between = instants.slice(1).map((at, i) => at - (instants[i] ?? at));
  const sorted = between.filter((ms) => ms > 0 && ms <= PAUSE_MS).sort((a, b) => a - b);
  if (sorted.length < ENOUGH_ANSWERS) return SECONDS_PER_QUESTION;
  const median = (sorted[Math.floor(sorted.length / 2)] ?? 0) / 1000;
  return Math.min(SLOWEST_SECONDS, Math.max(QUICKEST_SECONDS, median));
}

/** Answers that fit into some minutes at a pace: not one more, or `minutesFor` would say a minute more than was offered. */
export const answersIn = (minutes: number, pace: number): number => Math.floor((minutes * 60) / pace);

/** Minutes that some answers take, rounded up: nobody is told zero. */
export const minutesFor = (answers: number, pace: number): number => Math.ceil((answers * pace) / 60);
