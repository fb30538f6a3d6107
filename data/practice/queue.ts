/** Today's questions: what is due, a few new ones, and what was wrong a moment ago. A pure function of cards and day. */
import { BUCKETS, type Bucket } from './buckets';
import type { NewCard, ReviewCard } from './card';
import { interleave } from './interleave';
import { isLeech } from './leech';
import type { DailyLimits } from './limits';
import { comparePlaces } from './log';
import { hash32 } from './seed';
import { heldBy, withoutSiblings } from './siblings';
import type { LocalDay, QuestionKey } from './types';

/** A count that was only taken up to a limit: `more` says that there are more than `count`. */
export interface Count {
  count: number;
  more: boolean;
}

export interface QueueInput {
  today: LocalDay;
  /** Fixed for an installation, so that two people with one pack don't get one order. */
  seed: string;
  limits: DailyLimits;
  /** Questions that may be asked and are due: at least the `reviewsPerDay` longest due of every bucket. */
  due: readonly ReviewCard[];
  /** How many are due in all. */
  dueCount: Count;
  /** Questions that may be asked and were never answered: at least the first `newPerDay` of every bucket, and their siblings' successors. */
  fresh: readonly NewCard[];
  /** Every question whose last answer is of today, also where it may no longer be asked. */
  answered: readonly (ReviewCard & { askable: boolean })[];
}

export interface QueueItem {
  questionKey: QuestionKey;
  bucket: Bucket;
  /** due: for review; new: never answered; again: was wrong today. */
  why: 'due' | 'new' | 'again';
  /** How often it was answered before: for optionSeed. */
  occurrence: number;
  /** Forgotten again and again so far. */
  isLeech: boolean;
}

/** Questions to ask, whatever they were chosen by. */
export interface Queue {
  /** In the order of asking. */
  items: QueueItem[];
  /** Still to come, by kind. */
  left: { due: number; new: number; again: number };
  /** Questions (not answers) done. */
  done: { due: number; new: number };
  /** Answers that may still be asked today, where right ones make room for further questions; not where the items are all. */
  answersAtMost?: number;
}

export interface TodaysQueue extends Queue {
  /** All that is due now, today's share and what waits for another day. */
  due: Count;
  /** Due, but over today's share (or a sibling was asked today): "a backlog is capped and said". */
  postponed: Count;
  /** Today's share is full: what is postponed is a backlog, and not only siblings that wait for another day. */
  isCapped: boolean;
}

type Answered = QueueInput['answered'][number];
export const placeOf = ({ memory }: ReviewCard) => ({ at: memory.lastAt, id: memory.lastId });
export const byKey = (a: { questionKey: string }, b: { questionKey: string }) =>
  a.questionKey < b.questionKey ? -1 : a.questionKey > b.questionKey ? 1 : 0;

/** A card as it is asked. */
export const itemOf = ({
  questionKey,
  bucket,
  why,
  memory,
}: (ReviewCard | NewCard) & Pick<QueueItem, 'why'>): QueueItem => ({
  questionKey,
  bucket,
  why,
  occurrence: memory?.reps ?? 0,
  isLeech: isLeech(memory),
});

/** The new ones of today: each from the bucket that has given fewest today, in the packs' order. */
function chooseNew({ answered, today }: QueueInput, fresh: readonly NewCard[], room: number): NewCard[] {
  const given = new Map<Bucket, number>();
  const give = (bucket: Bucket) => given.set(bucket, (given.get(bucket) ?? 0) + 1);
  for (const { bucket, memory } of answered) if (memory.firstDay === today) give(bucket);
  const queues = BUCKETS.map((bucket) => ({ bucket, cards: fresh.filter((card) => card.bucket === bucket) }));
  // Where two have given as many, the day decides, so that it is not always the same standard that goes short.
  const turn = (bucket: Bucket) => (bucket + today) % BUCKETS.length;
  const chosen: NewCard[] = [];
  while (chosen.length < room) {
    const [next] = queues
      .filter(({ cards }) => cards.length > 0)
      .sort((a, b) => (given.get(a.bucket) ?? 0) - (given.get(b.bucket) ?? 0) || turn(a.bucket) - turn(b.bucket));
    const card = next?.cards.shift();
    if (!card) break;
    chosen.push(card);
    give(card.bucket);
  }
  return chosen;
}

/** Wrong today and not right since, oldest first, each with the number of other questions answered after it. */
function returning({ answered }: QueueInput) {
  const wrong = answered.filter(({ memory, askable }) => memory.wrong && askable);
  const since = (card: Answered) => answered.filter((other) => comparePlaces(placeOf(other), placeOf(card)) > 0).length;
  return wrong
    .sort((a, b) => comparePlaces(placeOf(a), placeOf(b)))
    .map((card) => ({ ...card, why: 'again' as const, others: since(card) }));
}

/** Today's queue and what to say about it. Deterministic; asking in its order and asking it anew gives the same questions. */
export function todaysQueue(input: QueueInput): TodaysQueue {
  const { today, seed, limits, answered } = input;
  const doneNew = answered.filter(({ memory }) => memory.firstDay === today).length;
  const doneDue = answered.length - doneNew;
  const again = returning(input);
  const back = new Set(again.map(({ questionKey }) => questionKey));
  const held = heldBy(answered);
  const byDue = [...input.due].sort((a, b) => a.due - b.due || byKey(a, b));
  const share = Math.max(0, limits.reviewsPerDay - doneDue);
  const mayCome = withoutSiblings(
    byDue.filter((card) => !back.has(card.questionKey)),
    held,
  );
  const reviews = mayCome.slice(0, share);
  const byOrder = [...input.fresh].sort((a, b) => a.order - b.order || byKey(a, b));
  const fresh = chooseNew(input, withoutSiblings(byOrder, held), limits.newPerDay - doneNew);
  const mixed = [
    ...reviews.map((card) => ({ ...card, why: 'due' as const })),
    ...fresh.map((card) => ({ ...card, why: 'new' as const })),
  ]
    .map((card) => ({ card, rank: hash32(seed, today, card.questionKey) }))
    .sort((a, b) => a.rank - b.rank || byKey(a.card, b.card))
    .map(({ card }) => card);
  const latest = answered.reduce<Answered | null>(
    (last, card) => (last && comparePlaces(placeOf(last), placeOf(card)) > 0 ? last : card),
    null,
  );
  const items = interleave(mixed, again, latest?.bucket ?? null).map(itemOf);
  return {
    items,
    left: { due: reviews.length, new: fresh.length, again: again.length },
    done: { due: doneDue, new: doneNew },
    due: input.dueCount,
    postponed: {
      count: Math.max(0, input.dueCount.count - reviews.length - again.length),
      more: input.dueCount.more,
    },
    isCapped: mayCome.length > reviews.length,
  };
}
