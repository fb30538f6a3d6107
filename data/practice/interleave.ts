/** In which order today's questions come: never twice the same standard in a row where that can be avoided. */
import type { Bucket } from './buckets';
import type { QuestionKey } from './types';

/** Questions that must lie between a wrong answer and its return, so that it is recalled and not merely repeated. */
export const OTHERS_BEFORE_RETURN = 4;

export interface Waiting {
  questionKey: QuestionKey;
  bucket: Bucket;
}
/** A question answered wrongly, and how many others were answered since. */
export interface Returning extends Waiting {
  others: number;
}

/** Index of the next one: the first of the fullest bucket that is not the one before; -1 of an empty list. */
function nextIndex(waiting: readonly Waiting[], before: Bucket | null): number {
  const left = new Map<Bucket, number>();
  for (const { bucket } of waiting) left.set(bucket, (left.get(bucket) ?? 0) + 1);
  let best = -1;
  let most = 0;
  waiting.forEach(({ bucket }, index) => {
    const weight = bucket === before ? 0.5 : (left.get(bucket) ?? 0);
    if (weight > most) {
      most = weight;
      best = index;
    }
  });
  return best;
}

/**
 * All in order, `nextOf` picking among those waiting (-1 of none). A returning question comes as soon as enough others were
 * answered; where too few remain, at the end. Each step depends only on what is left and on the bucket before, so leaving
 * and coming back changes nothing.
 */
function withReturning<W extends Waiting, R extends Returning>(
  waiting: readonly W[],
  returning: readonly R[],
  before: Bucket | null,
  nextOf: (left: readonly W[], before: Bucket | null) => number,
): (W | R)[] {
  const left = [...waiting];
  const back = returning.map((item) => ({ item, others: item.others }));
  const order: (W | R)[] = [];
  let last = before;
  while (left.length > 0 || back.length > 0) {
    const ready = back.findIndex(({ others }) => others >= OTHERS_BEFORE_RETURN);
    const next = nextOf(left, last);
    const fromBack = ready >= 0 ? ready : next < 0 ? 0 : -1;
    const [picked] = fromBack >= 0 ? back.splice(fromBack, 1).map(({ item }) => item) : left.splice(next, 1);
    if (!picked) break;
    order.push(picked);
    last = picked.bucket;
    for (const other of back) other.others += 1;
  }
  return order;
}

/** The standards taken in turn. `waiting` is taken in its own order within a bucket; `returning` oldest first. */
export const interleave = <W extends Waiting, R extends Returning>(
  waiting: readonly W[],
  returning: readonly R[],
  before: Bucket | null,
): (W | R)[] => withReturning(waiting, returning, before, nextIndex);

/** `waiting` in its own order, whatever its standards; `returning` oldest first. */
export const inOwnOrder = <W extends Waiting, R extends Returning>(
  waiting: readonly W[],
  returning: readonly R[],
): (W | R)[] => withReturning(waiting, returning, null, (left) => (left.length > 0 ? 0 : -1));
