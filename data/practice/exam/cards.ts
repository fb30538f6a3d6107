/** What the exam plan knows of a question: a card of practice, and what else is asked about the same thing. */
import type { NewCard, ReviewCard } from '../card';
import { elapsedDays } from '../days';
import type { Scheduler } from '../scheduler';
import type { LocalDay } from '../types';

interface Asked {
  /** What is asked, unique over packs; questions about one fact are not asked on one day. */
  fact: string | null;
}
export type ExamReviewCard = ReviewCard & Asked;
export type ExamNewCard = NewCard & Asked;
export type ExamCard = ExamReviewCard | ExamNewCard;

export const isSeen = (card: ExamCard): card is ExamReviewCard => card.memory !== null;

/** A card is due before its memory says so only when its right answer changed: what is remembered is then the old one. */
const answerHasChanged = ({ due, memory }: ExamReviewCard): boolean => due < memory.due;

/** Expected recall, 0–1, of a question on a day without another answer till then. Never asked, or asked when another answer was right: 0. */
export function recallOn(card: ExamCard, day: LocalDay, scheduler: Scheduler): number {
  if (!isSeen(card) || answerHasChanged(card)) return 0;
  return scheduler.recall(card.memory, elapsedDays(card.memory.lastDay, day));
}
