/** What asking a question today is worth on the exam day. */
import { elapsedDays } from '../days';
import type { Scheduler } from '../scheduler';
import type { LocalDay } from '../types';
import { type ExamReviewCard, recallOn } from './cards';

/** Two days that every sum here is about. */
export interface ExamDays {
  today: LocalDay;
  examDay: LocalDay;
}

/**
 * Expected recall on the exam day if a question is asked today and not again. With today's recall R it is answered right
 * and moves as after Good; else it is Again, comes back in the session and is right then (FSRS-6's same-day formula).
 */
export function recallIfAsked(card: ExamReviewCard, { today, examDay }: ExamDays, scheduler: Scheduler): number {
  const { memory } = card;
  const days = elapsedDays(memory.lastDay, today);
  const rest = elapsedDays(today, examDay);
  const known = recallOn(card, today, scheduler);
  const right = scheduler.next(memory, days, 'good');
  const repaired = scheduler.next(scheduler.next(memory, days, 'again'), 0, 'good');
  return known * scheduler.recall(right, rest) + (1 - known) * scheduler.recall(repaired, rest);
}

/** Answers that asking a question today is expected to take: one, and one more when it is wrong and returns. */
export const answersFor = (card: ExamReviewCard, today: LocalDay, scheduler: Scheduler): number =>
  2 - recallOn(card, today, scheduler);

/** Expected recall on the exam day that an answer spent on this question today brings. */
export function gainPerAnswer(card: ExamReviewCard, days: ExamDays, scheduler: Scheduler): number {
  const gain = recallIfAsked(card, days, scheduler) - recallOn(card, days.examDay, scheduler);
  return gain / answersFor(card, days.today, scheduler);
}
