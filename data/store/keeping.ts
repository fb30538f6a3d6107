/** What the studio and the background's alarm do to keep the practice: copies inside, previews, exports, private notes. */
import type { SelfNote, SelfReview } from '../self-review/schema';
import type { Database } from './database';
import { deleteSelfReviews, mergeSelfReviews, readSelfReviews, removeSelfNote, writeSelfNote } from './self-reviews';
import { listSnapshots } from './snapshot-list';
import type { RemovedSnapshot, SnapshotMoment } from './snapshots';

/** Loaded when asked for: the popup needs nothing of it. */
const loadSnapshots = () => import('./snapshots');

export const keepingOf = (db: Database, newId: () => string) => ({
  listSnapshots: () => listSnapshots(db),
  /** At most one a practice day, and only where something changed; `settings` as the caller keeps them. */
  takeSnapshot: async (settings: unknown, moment: Omit<SnapshotMoment, 'id'>) =>
    (await loadSnapshots()).takeSnapshot(db, settings, { id: newId(), ...moment }),
  readSnapshot: async (id: string) => (await loadSnapshots()).readSnapshot(db, id),
  removeSnapshot: async (id: string) => (await loadSnapshots()).removeSnapshot(db, id),
  putSnapshotBack: async (removed: RemovedSnapshot) => (await loadSnapshots()).putSnapshotBack(db, removed),

  /** What importBackup would bring; rejects as it would. */
  previewBackup: async (json: unknown) => (await import('./backup-preview')).previewBackup(db, json),
  readExportRows: async () => (await import('./export-rows')).readExportRows(db),

  readSelfReviews: () => readSelfReviews(db),
  writeSelfNote: (month: string, before: SelfNote | null, next: SelfNote) => writeSelfNote(db, month, before, next),
  removeSelfNote: (month: string, gone: SelfNote) => removeSelfNote(db, month, gone),
  /** One month, or all where none is named; resolves with what they held. */
  deleteSelfReviews: (month?: string) => deleteSelfReviews(db, month),
  mergeSelfReviews: (reviews: readonly SelfReview[]) => mergeSelfReviews(db, reviews),
});
