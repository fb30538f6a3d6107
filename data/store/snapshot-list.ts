/** What the copies inside are, without their content: small enough for every window to follow. */
import { isBuiltIn } from '../packs/identity';
import { type Database, read } from './database';
import type { SnapshotRow } from './rows';

/**
 * What is held now, in one line: log and choices only grow, so their counts say whether they changed; a mock exam is
 * started, handed in or deleted; a draft's revision only grows. Null where nothing is held that could be lost.
 */
export async function markOf(db: Database, settings: unknown): Promise<string | null> {
  const [events, choices, exams, packs, drafts] = await Promise.all([
    db.events.count(),
    db.choices.count(),
    db.mockExams.toArray(),
    db.packs.toArray(),
    db.drafts.toArray(),
  ]);
  const own = packs
    .filter(({ key }) => !isBuiltIn(key))
    .map(({ key, edition, paused }) => `${key}@${edition}${paused ? '-' : ''}`);
  if (events + choices + exams.length + own.length + drafts.length === 0) return null;
  const handedIn = exams.filter(({ state }) => state === 'submitted').length;
  const inWork = drafts.map(({ id, revision }) => `${id}@${revision}`).sort();
  return JSON.stringify([events, choices, exams.length, handedIn, own.sort(), inWork, settings]);
}

export interface SnapshotList {
  /** Newest first. */
  snapshots: SnapshotRow[];
  /** When the latest copy found no room (ms since the epoch); null since one was taken. */
  failedAt: number | null;
}

export const listSnapshots = (db: Database): Promise<SnapshotList> =>
  read(db, ['snapshots', 'meta'], async () => {
    const [rows, failed] = await Promise.all([db.snapshots.toArray(), db.meta.get('snapshot-failed')]);
    const snapshots = rows.sort((a, b) => b.day - a.day || b.at - a.at);
    return { snapshots, failedAt: failed?.key === 'snapshot-failed' ? failed.at : null };
  });
