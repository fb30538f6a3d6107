/**
 * Today's questions on the way to an exam. First coverage: every question is asked in time. Then, with the answers left,
 * the reviews that raise expected recall on the exam day most per answer. Which questions, is decided here; their order,
 * and the return of wrong ones, is todaysQueue's, as on any other day.
 */
import { BUCKETS, type Bucket } from '../buckets';
import { type TodaysQueue, todaysQueue } from '../queue';
import type { Scheduler } from '../scheduler';
import { type ExamCard, type ExamNewCard, type ExamReviewCard, isSeen } from './cards';
import { ANSWERS_PER_NEW, type Coverage, planCoverage } from './coverage';
import { answersFor, type ExamDays, gainPerAnswer } from './gain';
import { type Taken, takenBy } from './siblings';

export interface ExamPlanInput extends ExamDays {
  /** Fixed for an installation (QueueInput). */
  seed: string;
  /** Answers that a day has room for, the returns of wrong ones included. */
  answersPerDay: number;
  /** Every question of the chosen packs that may be asked, those answered today included. */
  cards: readonly ExamCard[];
}

export interface ExamDayPlan {
  queue: TodaysQueue;
  coverage: Coverage;
}

const byKey = (a: ExamCard, b: ExamCard) =>
  a.questionKey < b.questionKey ? -1 : a.questionKey > b.questionKey ? 1 : 0;

/** The next new questions, in the packs' order, in turn from the bucket with most left: all run out together. */
function chooseNew(fresh: readonly ExamNewCard[], count: number, taken: Taken): ExamNewCard[] {
  const queues = BUCKETS.map((bucket: Bucket) =>
    fresh.filter((card) => card.bucket === bucket).sort((a, b) => a.order - b.order || byKey(a, b)),
  );
  const chosen: ExamNewCard[] = [];
  while (chosen.length < count) {
    const free = queues.filter((queue) => queue.some((card) => !taken.has(card)));
    const fullest = free.reduce((most, queue) => (queue.length > most.length ? queue : most), free[0] ?? []);
    const index = fullest.findIndex((card) => !taken.has(card));
    const [card] = index < 0 ? [] : fullest.splice(index, 1);
    if (!card) break;
    chosen.push(card);
    taken.add(card);
  }
  return chosen;
}

/** The reviews worth most per answer, as many as the answers left are expected to allow. */
function chooseReviews(
  cards: readonly ExamReviewCard[],
  days: ExamDays,
  answers: number,
  taken: Taken,
  scheduler: Scheduler,
): { reviews: ExamReviewCard[]; left: number } {
  const ranked = cards
    .map((card) => ({ card, gain: gainPerAnswer(card, days, scheduler) }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || byKey(a.card, b.card));
  const chosen: ExamReviewCard[] = [];
  let left = answers;
  for (const { card } of ranked) {
    // A part of an answer left is spent on a whole question: the day's end is a plan, not a wall.
    if (left <= 0) break;
    if (taken.has(card)) continue;
    chosen.push(card);
    taken.add(card);
    left -= answersFor(card, days.today, scheduler);
  }
  return { reviews: chosen, left: Math.max(0, left) };
}

/** Today's questions and how far the days reach. Deterministic; asked anew after every answer it goes on where it was. */
export function planExamDay(input: ExamPlanInput, scheduler: Scheduler): ExamDayPlan {
  const { today, examDay, seed, answersPerDay, cards } = input;
  const seen = cards.filter(isSeen);
  const fresh = cards.filter((card) => !isSeen(card));
  const answered = seen.filter(({ memory }) => memory.lastDay >= today);
  const wrong = answered.filter(({ memory }) => memory.wrong);
  const doneToday = answered.filter(({ memory }) => memory.firstDay >= today).length;
  const coverage = planCoverage({ today, examDay, unseen: fresh.length + doneToday, doneToday, answersPerDay });

  // What was wrong today comes back before anything else is begun.
  const spent = answered.reduce((sum, { memory }) => sum + memory.dayReps, wrong.length);
  const room = Math.max(0, answersPerDay - spent);
  const taken = takenBy(answered);
  const roomForNew = (answers: number) => Math.ceil(answers / ANSWERS_PER_NEW);
  const covering = chooseNew(fresh, Math.min(coverage.newToday, roomForNew(room)), taken);
  const others = seen.filter(({ memory }) => memory.lastDay < today);
  const rest = room - covering.length * ANSWERS_PER_NEW;
  const { reviews, left } = chooseReviews(others, input, rest, taken, scheduler);
  // On the first days there is little to review: answers left over are better spent on tomorrow's new ones than not at all.
  const waiting = fresh.filter((card) => !covering.includes(card));
  const news = [...covering, ...chooseNew(waiting, roomForNew(left), taken)];
  const queue = todaysQueue({
    today,
    seed,
    // Chosen already: the queue takes all of them and only puts them in order.
    limits: { newPerDay: news.length + doneToday, reviewsPerDay: reviews.length + answered.length },
    due: reviews,
    dueCount: { count: reviews.length + wrong.length, more: false },
    fresh: news,
    answered: answered.map((card) => ({ ...card, askable: true })),
  });
  return { queue, coverage };
}
