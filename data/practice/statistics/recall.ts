/** How much of each standard is expected to be known on a day, if nothing is answered till then. */
import { BUCKETS, type Bucket } from '../buckets';
import { type ExamCard, isSeen, recallOn } from '../exam/cards';
import type { Scheduler } from '../scheduler';
import type { LocalDay } from '../types';

export interface BucketRecall {
  bucket: Bucket;
  /** Questions answered at least once, and those never answered: nothing is known of these, so no mean counts them. */
  seen: number;
  unseen: number;
  /** Mean expected recall of the seen ones today, 0–1; null where there are none. */
  today: number | null;
  /** The same on the exam day; null also where no exam is ahead. */
  exam: number | null;
}

export interface RecallDays {
  today: LocalDay;
  examDay: LocalDay | null;
}

/** By standard, those without any question left out. A question whose right answer has changed since counts as not known. */
export function recallByBucket(
  cards: readonly ExamCard[],
  { today, examDay }: RecallDays,
  scheduler: Scheduler,
): BucketRecall[] {
  const sums = new Map(BUCKETS.map((bucket) => [bucket, { seen: 0, unseen: 0, today: 0, exam: 0 }]));
  for (const card of cards) {
    const sum = sums.get(card.bucket);
    if (!sum) continue;
    if (!isSeen(card)) {
      sum.unseen++;
      continue;
    }
    sum.seen++;
    sum.today += recallOn(card, today, scheduler);
    if (examDay !== null) sum.exam += recallOn(card, examDay, scheduler);
  }
  return [...sums]
    .filter(([, { seen, unseen }]) => seen + unseen > 0)
    .map(([bucket, { seen, unseen, today: known, exam }]) => ({
      bucket,
      seen,
      unseen,
      today: seen > 0 ? known / seen : null,
      exam: seen > 0 && examDay !== null ? exam / seen : null,
    }));
}
