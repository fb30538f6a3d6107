/**
 * The log counted by day: all that the pictures of the past are drawn from. One pass over the answers that count; undos,
 * double arrivals, unknown answer keys and clocks that ran ahead are treated as the fold treats them.
 */
import { judge } from '../../questions/grading';
import { CLOCK_AHEAD_DAYS } from '../card';
import { addDays } from '../days';
import type { AnswerKeys } from '../fold';
import { gradeOf } from '../grade';
import { countingAnswers } from '../log';
import { SLOWEST_SECONDS } from '../pace';
import type { LocalDay, QuestionKey, ReviewEvent } from '../types';
import { dayOf } from '../zones';

/** Reviews, and how many of them showed that the answer was still known. */
export interface Recalled {
  asked: number;
  recalled: number;
}

/**
 * Days since the answer before from which a memory counts as mature: Anki's bound. Anki takes the interval that was planned;
 * this is the one that passed, a fact of the log, which another retention or an exam's plan does not rewrite.
 */
export const MATURE_DAYS = 21;

export interface DayTally {
  day: LocalDay;
  answers: number;
  /** Time from showing to answering. A question left open over lunch counts as one that took a minute. */
  ms: number;
  /** First answers of the day to questions last answered a day or more before, fewer than MATURE_DAYS ago. */
  young: Recalled;
  /** The same, last answered MATURE_DAYS ago or more. */
  mature: Recalled;
}

const LONGEST_MS = SLOWEST_SECONDS * 1000;

const emptyDay = (day: LocalDay): DayTally => ({
  ...{ day, answers: 0, ms: 0 },
  young: { asked: 0, recalled: 0 },
  mature: { asked: 0, recalled: 0 },
});

/**
 * Every day with an answer, oldest first. A guess that was right is no recall, as for the scheduler. Answers dated more
 * than two days after `today` came from a clock that ran ahead: they wait for their own day.
 */
export function tallyDays(events: Iterable<ReviewEvent>, keys: AnswerKeys, today: LocalDay): DayTally[] {
  const latest = addDays(today, CLOCK_AHEAD_DAYS);
  const days = new Map<LocalDay, DayTally>();
  /** The day of the last answer that could be judged, by question. */
  const lastDays = new Map<QuestionKey, LocalDay>();
  for (const answer of countingAnswers(events)) {
    const day = dayOf(answer);
    if (day > latest) continue;
    let tally = days.get(day);
    if (!tally) {
      tally = emptyDay(day);
      days.set(day, tally);
    }
    tally.answers++;
    tally.ms += Math.min(answer.ms, LONGEST_MS);
    const { questionKey } = answer;
    const key = keys(questionKey, answer.edition);
    if (!key) continue;
    const before = lastDays.get(questionKey);
    if (before !== day) lastDays.set(questionKey, day);
    if (before === undefined || day <= before) continue;
    const reviews = day - before < MATURE_DAYS ? tally.young : tally.mature;
    reviews.asked++;
    if (gradeOf(judge(key, answer.chosen), answer.certainty) !== 'again') reviews.recalled++;
  }
  return [...days.values()].sort((a, b) => a.day - b.day);
}
