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
  /** How many more new questions each standard has than are in `cards`, where those were chosen (candidates.ts). */
  unread?: ReadonlyMap<Bucket, number>;
}

export interface ExamDayPlan {
  queue: TodaysQueue;
  coverage: Coverage;
}

const byKey = (a: ExamCard, b: ExamCard) =>
  a.questionKey < b.questionKey ? -1 : a.questionKey > b.questionKey ? 1 : 0;
/** The packs' order. */
export const byPlace = (a: ExamNewCard, b: ExamNewCard): number => a.order - b.order || byKey(a, b);

/** The reviews that raise recall on the exam day at all, the one worth most per answer first. What it says of a card holds all day. */
export const byGain = (cards: readonly ExamReviewCard[], days: ExamDays, scheduler: Scheduler): ExamReviewCard[] =>
  cards
    .map((card) => ({ card, gain: gainPerAnswer(card, days, scheduler) }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || byKey(a.card, b.card))
    .map(({ card }) => card);

/**
 * The next new questions, in the packs' order, each bucket by its share of what today found unseen (Webster's method): all
 * run out together, and the first days already hold every standard. `begun`: those that are today's already.
 */
function chooseNew(
  fresh: readonly ExamNewCard[],
  count: number,
  taken: Taken,
  unread: ReadonlyMap<Bucket, number>,
  begun: readonly ExamCard[],
): ExamNewCard[] {
  const queues = BUCKETS.map((bucket: Bucket) => {
    const cards = fresh.filter((card) => card.bucket === bucket).sort(byPlace);
    const given = begun.filter((card) => card.bucket === bucket).length;
    return { cards, given, share: given + cards.length + (unread.get(bucket) ?? 0) };
  });
  const claim = ({ share, given }: (typeof queues)[number]) => share / (given + 0.5);
  const chosen: ExamNewCard[] = [];
  while (chosen.length < count) {
    const free = queues.filter(({ cards }) => cards.some((card) => !taken.has(card)));
    const [first] = free;
    if (!first) break;
    const next = free.reduce((most, queue) => (claim(queue) > claim(most) ? queue : most), first);
    const [card] = next.cards.splice(
      next.cards.findIndex((one) => !taken.has(one)),
      1,
    );
    if (!card) break;
    next.given += 1;
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
  const chosen: ExamReviewCard[] = [];
  let left = answers;
  for (const card of byGain(cards, days, scheduler)) {
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
  const { today, examDay, seed, answersPerDay, cards, unread = new Map() } = input;
  const seen = cards.filter(isSeen);
  const fresh = cards.filter((card) => !isSeen(card));
  const answered = seen.filter(({ memory }) => memory.lastDay >= today);
  const wrong = answered.filter(({ memory }) => memory.wrong);
  const begun = answered.filter(({ memory }) => memory.firstDay >= today);
  const doneToday = begun.length;
  const waitingCount = [...unread.values()].reduce((sum, count) => sum + count, fresh.length);
  const unseen = waitingCount + doneToday;
  const coverage = planCoverage({ today, examDay, unseen, doneToday, answersPerDay });

  // What was wrong today comes back before anything else is begun.
  const spent = answered.reduce((sum, { memory }) => sum + memory.dayReps, wrong.length);
  const room = Math.max(0, answersPerDay - spent);
  const taken = takenBy(answered);
  const roomForNew = (answers: number) => Math.ceil(answers / ANSWERS_PER_NEW);
  const covering = chooseNew(fresh, Math.min(coverage.newToday, roomForNew(room)), taken, unread, begun);
  const others = seen.filter(({ memory }) => memory.lastDay < today);
  const rest = room - covering.length * ANSWERS_PER_NEW;
  const { reviews, left } = chooseReviews(others, input, rest, taken, scheduler);
  // On the first days there is little to review: answers left over are better spent on tomorrow's new ones than not at all.
  const waiting = fresh.filter((card) => !covering.includes(card));
  const news = [...covering, ...chooseNew(waiting, roomForNew(left), taken, unread, [...begun, ...covering])];
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
  // Two answers are set aside for a new question, and whoever is right needs one: the other goes to what still waits.
  const mayGrow = news.length < waitingCount;
  const answersAtMost = Math.max(queue.items.length, room + wrong.length);
  return { queue: mayGrow && room > 0 ? { ...queue, answersAtMost } : queue, coverage };
}
