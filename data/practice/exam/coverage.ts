/** Whether every question can be asked before the exam, and how many new ones that makes a day. */
import { elapsedDays } from '../days';
import type { ExamDays } from './gain';

/**
 * Answers that a new question takes on its first day: nobody knows it yet, so it is mostly wrong at first and returns
 * once in the session. A learner who knows more is quicker than the plan says.
 */
export const ANSWERS_PER_NEW = 2;

/**
 * Share of the days, the last ones, kept free of new questions where there is room, so that each is recalled on later
 * days and not only met. Simulated (docs/decisions/0011-exam-mode.md): half is up to 0.2 marks of 10 better than a
 * quarter; all new ones at once would be as good or better, but makes first days of nothing but new.
 */
const FREE_SHARE = 1 / 2;

export interface CoverageInput extends ExamDays {
  /** Questions never answered when today began. */
  unseen: number;
  /** Of these, asked today already. */
  doneToday: number;
  answersPerDay: number;
}

export interface Coverage {
  /** Questions not asked yet. */
  unseen: number;
  /** Days of practice left, today counted and the exam day not. */
  days: number;
  answersPerDay: number;
  /** New questions still to ask today; more only where answers are left over. */
  newToday: number;
  /** How many of `unseen` are asked before the exam: at most (no answer is wrong), and likely (wrong ones return). */
  reach: { most: number; likely: number };
  /** Whether all of them likely are. */
  inTime: boolean;
}

/** Every unseen question spread over the days left; where they can't all be asked, as many as a day takes, to the end. */
export function planCoverage({ today, examDay, unseen, doneToday, answersPerDay }: CoverageInput): Coverage {
  const days = elapsedDays(today, examDay);
  const perDay = Math.floor(answersPerDay / ANSWERS_PER_NEW);
  const daysNeeded = perDay === 0 ? days : Math.ceil(unseen / perDay);
  const daysWithNew = Math.max(1, Math.min(days, Math.max(daysNeeded, Math.ceil(days * (1 - FREE_SHARE)))));
  const share = days === 0 ? 0 : Math.min(perDay, Math.ceil(unseen / daysWithNew));
  const left = Math.max(0, unseen - doneToday);
  const reached = (answers: number) => Math.min(left, Math.max(0, Math.floor(answers * days) - doneToday));
  const reach = { most: reached(answersPerDay), likely: reached(perDay) };
  return {
    unseen: left,
    days,
    answersPerDay,
    newToday: Math.min(left, Math.max(0, share - doneToday)),
    reach,
    inTime: reach.likely >= left,
  };
}
