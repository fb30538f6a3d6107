/**
 * The scheduler that the cached cards are made with. The database says which: every write reads it inside its transaction, so
 * a window that has not yet heard of a new setting can't write a due day of the old one.
 */
import { createScheduler, DESIRED_RETENTION, type Scheduler } from '../practice/scheduler';
import type { Database } from './database';
import { FOLD_VERSION } from './migrations';
import type { MetaRow } from './rows';

export type Fold = Omit<MetaRow & { key: 'fold' }, 'key'>;

/** What made the cached cards. Inside the caller's transaction over `meta`. */
export async function foldOf(db: Database): Promise<Fold> {
  const row = await db.meta.get('fold');
  return row?.key === 'fold' ? row : { version: FOLD_VERSION, retention: DESIRED_RETENTION };
}

/** Whether cards of that fold are this build's, for that retention. */
export const isCurrent = (fold: Fold, retention: number): boolean =>
  fold.version === FOLD_VERSION && fold.retention === retention;

/** Notes that the cards are of this build's fold, and of another retention where one is given. */
export async function setFold(db: Database, { retention }: { retention?: number }): Promise<void> {
  const now = await foldOf(db);
  await db.meta.put({ key: 'fold', version: FOLD_VERSION, retention: retention ?? now.retention });
}

const made = new Map<number, Scheduler>();

function schedulerFor(retention: number): Scheduler {
  const scheduler = made.get(retention) ?? createScheduler(retention);
  made.set(retention, scheduler);
  return scheduler;
}

/** Inside the caller's transaction over `meta`. */
export const schedulerOf = async (db: Database): Promise<Scheduler> => schedulerFor((await foldOf(db)).retention);
