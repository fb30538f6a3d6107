/** What a pack holds, counted for its preview. Pure. */
import { BUCKETS, type Bucket } from '../../data/practice/buckets';
import type { Question, QuestionType } from '../../data/questions/schema';

export interface PackCounts {
  /** Kinds that occur, most frequent first. */
  kinds: { type: QuestionType; count: number }[];
  /** Standards 1–5 that occur, in order, then 0 for questions about none. */
  standards: { bucket: Bucket; count: number }[];
}

function tally<T>(items: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

export function countsOf({ questions }: { questions: readonly Pick<Question, 'type' | 'standard'>[] }): PackCounts {
  const kinds = [...tally(questions.map(({ type }) => type))].map(([type, count]) => ({ type, count }));
  const byBucket = tally<Bucket>(questions.map(({ standard }) => standard ?? 0));
  const [none, ...standards] = BUCKETS;
  return {
    kinds: kinds.sort((a, b) => b.count - a.count),
    standards: [...standards, none].flatMap((bucket) => {
      const count = byBucket.get(bucket);
      return count === undefined ? [] : [{ bucket, count }];
    }),
  };
}
