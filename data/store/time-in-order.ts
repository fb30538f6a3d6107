/** The time of an act that happens now, whatever its clock says. */
import type { Database } from './database';

/**
 * Behind all answers, undos and choices from `at` (ms) up to `until`, which it never reaches. Under a clock that stands or is
 * set back, a right answer would else come before the wrong one that it follows, its question would return for as long as
 * the clock was set back, and U would take back something older. Inside the caller's transaction over events and choices.
 */
export async function timeInOrder(db: Database, at: number, until: number): Promise<number> {
  const [event, choice] = await Promise.all([
    db.events.where('at').between(at, until).last(),
    db.choices.where('at').between(at, until).last(),
  ]);
  const last = Math.max(event?.at ?? at - 1, choice?.at ?? at - 1);
  return Math.min(last + 1, until - 1);
}
