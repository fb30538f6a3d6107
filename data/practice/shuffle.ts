/** The order in which a question's options stand, fresh at each occurrence and the same however often it is drawn. */
import { hash32, randomFrom } from './seed';
import type { LocalDay, QuestionKey } from './types';

/** Seed of one asking: the question, the day, and how often it was answered before (CardMemory.reps, 0 for a new one). */
export const optionSeed = (question: QuestionKey, day: LocalDay, occurrence: number): number =>
  hash32(question, day, occurrence);

/**
 * The items in a random order of the seed (Fisher–Yates); those named in `keepLast` stay at the end, in the order
 * given ("all of the above").
 */
export function shuffle<T extends { id: string }>(
  items: readonly T[],
  seed: number,
  keepLast: readonly string[] = [],
): T[] {
  const random = randomFrom(seed);
  const loose = items.filter((item) => !keepLast.includes(item.id));
  const last = items.filter((item) => keepLast.includes(item.id));
  const shuffled: T[] = [];
  while (loose.length > 0) shuffled.push(...loose.splice(Math.floor(random() * loose.length), 1));
  return [...shuffled, ...last];
}
