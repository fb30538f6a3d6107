/** What the settings count with: a learner's pace, and how much there is to keep. */
import type { Bucket } from '../practice/buckets';
import { PACE_ANSWERS, paceOf } from '../practice/pace';
import { WORKLOAD_SAMPLE, type Workload } from '../practice/workload';
import { type Database, read } from './database';
import { newIn, reviewsIn } from './today';

/** Seconds a question takes this learner. */
export const readPace = (db: Database): Promise<number> =>
  read(db, ['events'], async () => {
    const rows = await db.events.orderBy('at').reverse().limit(PACE_ANSWERS).toArray();
    return paceOf(rows.flatMap((row) => (row.kind === 'answer' ? [row.at] : [])).reverse());
  });

/** Every nth of a list, so that at most `most` are left. */
function thinned<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, Math.ceil(list.length / most));
  return list.filter((_, i) => i % step === 0);
}

/** What is to be kept of the chosen standards; of many questions a sample, by key. */
export const readWorkload = (db: Database, buckets: readonly Bucket[]): Promise<Workload> =>
  read(db, ['cards'], async () => {
    const [reviews, fresh] = await Promise.all([
      Promise.all(buckets.map((bucket) => reviewsIn(db, bucket).primaryKeys())),
      Promise.all(buckets.map((bucket) => newIn(db, bucket).count())),
    ]);
    const practised = reviews.flat();
    const rows = await db.cards.bulkGet(thinned(practised.sort(), WORKLOAD_SAMPLE));
    return {
      practised: rows.flatMap((row) => (row?.memory ? [row.memory] : [])),
      practisedCount: practised.length,
      newCount: fresh.reduce((sum, count) => sum + count, 0),
    };
  });
