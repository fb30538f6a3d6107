/** The two ways of choosing a day's questions that are compared. */
import { type ExamReviewCard, isSeen } from '../../data/practice/exam/cards';
import { planExamDay } from '../../data/practice/exam/plan';
import { DAILY_LIMITS, type DailyLimits } from '../../data/practice/limits';
import { todaysQueue } from '../../data/practice/queue';
import { defaultScheduler } from '../../data/practice/scheduler';
import type { LocalDay } from '../../data/practice/types';
import type { Chooser } from './practice';

const SEED = 'simulate';

/** As on any day: what FSRS says is due, and a few new ones. */
export const plainChooser =
  (limits: DailyLimits = DAILY_LIMITS): Chooser =>
  (cards, today) => {
    const seen = cards.filter(isSeen);
    const due = seen.filter((card: ExamReviewCard) => card.due <= today);
    return todaysQueue({
      today,
      seed: SEED,
      limits,
      due,
      dueCount: { count: due.length, more: false },
      fresh: cards.filter((card) => !isSeen(card)),
      answered: seen.filter(({ memory }) => memory.lastDay === today).map((card) => ({ ...card, askable: true })),
    }).items;
  };

/** As on the way to an exam. */
export const examChooser =
  (examDay: LocalDay, answersPerDay: number): Chooser =>
  (cards, today) =>
    planExamDay({ today, examDay, answersPerDay, cards, seed: SEED }, defaultScheduler).queue.items;
