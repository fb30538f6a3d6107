/** What a day's practice came to, by standard: for the end screen. */
import { BUCKETS, type Bucket } from './buckets';
import type { ReviewCard } from './card';
import type { LocalDay } from './types';

export interface BucketSummary {
  bucket: Bucket;
  /** Questions answered today. */
  asked: number;
  /** Of these: never wrong today. */
  rightAtOnce: number;
  /** Wrong at first, right in the end. */
  repaired: number;
  /** Still wrong: they come again. */
  open: number;
  /** Answered for the first time ever. */
  learned: number;
}

/** Today's questions by bucket, those without any left out. `answered`: the cards whose last answer is of `today`. */
export function summariseDay(answered: readonly ReviewCard[], today: LocalDay): BucketSummary[] {
  return BUCKETS.map((bucket) => {
    const memories = answered
      .filter((card) => card.bucket === bucket && card.memory.lastDay === today)
      .map(({ memory }) => memory);
    return {
      bucket,
      asked: memories.length,
      rightAtOnce: memories.filter(({ dayWrong }) => dayWrong === 0).length,
      repaired: memories.filter(({ dayWrong, wrong }) => dayWrong > 0 && !wrong).length,
      open: memories.filter(({ wrong }) => wrong).length,
      learned: memories.filter(({ firstDay }) => firstDay === today).length,
    };
  }).filter(({ asked }) => asked > 0);
}
