/** The private notes in the database: one month, one row; what was deleted can be brought back. */
import { mergeReviews, withNote, withoutNote } from '../self-review/notes';
import type { SelfNote, SelfReview } from '../self-review/schema';
import { type Database, read, write } from './database';

/** Every month, oldest first. */
export const readSelfReviews = (db: Database): Promise<SelfReview[]> =>
  read(db, ['selfReviews'], () => db.selfReviews.orderBy('month').toArray());

/** Puts a month's notes, inside a transaction; a month without any goes. */
async function put(db: Database, month: string, notes: SelfNote[]): Promise<void> {
  if (notes.length === 0) await db.selfReviews.delete(month);
  else await db.selfReviews.put({ month, notes });
}

const notesOf = async (db: Database, month: string): Promise<SelfNote[]> =>
  (await db.selfReviews.get(month))?.notes ?? [];

/** Writes a note in the place of the one that its writer saw (null: none). Resolves with the month's notes as held then. */
export const writeSelfNote = (
  db: Database,
  month: string,
  before: SelfNote | null,
  next: SelfNote,
): Promise<SelfNote[]> =>
  write(db, ['selfReviews'], async () => {
    const notes = withNote(await notesOf(db, month), before, next);
    await put(db, month, notes);
    return notes;
  });

/** Takes one note of a month away; mergeSelfReviews brings it back. */
export const removeSelfNote = (db: Database, month: string, gone: SelfNote): Promise<void> =>
  write(db, ['selfReviews'], async () => put(db, month, withoutNote(await notesOf(db, month), gone)));

/** Takes months away, all of them where none is named, and resolves with what they held. */
export const deleteSelfReviews = (db: Database, month?: string): Promise<SelfReview[]> =>
  write(db, ['selfReviews'], async () => {
    const gone = (await db.selfReviews.toArray()).filter((row) => month === undefined || row.month === month);
    await db.selfReviews.bulkDelete(gone.map((row) => row.month));
    return gone;
  });

/** Merges months inside the caller's transaction; resolves with how many of them changed something here. */
export async function putSelfReviews(db: Database, incoming: readonly SelfReview[]): Promise<number> {
  const held = new Map((await db.selfReviews.toArray()).map((row) => [row.month, row]));
  const theirs = new Set(incoming.map(({ month }) => month));
  const merged = mergeReviews([...held.values()], incoming).filter(({ month }) => theirs.has(month));
  const changed = merged.filter((row) => JSON.stringify(row.notes) !== JSON.stringify(held.get(row.month)?.notes));
  await db.selfReviews.bulkPut(changed);
  return changed.length;
}

/** Merges months into those held: undoes a deletion, whatever was written since. */
export const mergeSelfReviews = (db: Database, incoming: readonly SelfReview[]): Promise<number> =>
  write(db, ['selfReviews'], () => putSelfReviews(db, incoming));
