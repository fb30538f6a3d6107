/** Copies of the practice inside the browser: taken once a day where something changed, thinned, read, deleted. */
import { countingAnswers } from '../practice/log';
import { thin } from '../practice/thinning';
import type { LocalDay } from '../practice/types';
import { exportBackup } from './backup';
import { type Database, read, write } from './database';
import { StoreError } from './errors';
import { type Packed, pack, unpack } from './gzip';
import type { SnapshotFileRow, SnapshotRow } from './rows';
import { markOf } from './snapshot-list';

const TABLES = ['snapshots', 'snapshotFiles'] as const;

export interface SnapshotMoment {
  id: string;
  day: LocalDay;
  /** ms since the epoch. */
  at: number;
}

/** 'no-room': the disk is full, and giving up the oldest copy did not help. */
export type Taken = 'taken' | 'unchanged' | 'no-room';

/** Puts a copy in and thins the others, in one transaction; what fails leaves them as they were. */
const add = (db: Database, row: SnapshotRow, data: ArrayBuffer): Promise<void> =>
  write(db, TABLES, async () => {
    const held = await db.snapshots.toArray();
    // Another window or the background was quicker.
    if (held.some(({ day }) => day === row.day)) return;
    await db.snapshots.add(row);
    await db.snapshotFiles.add({ id: row.id, data });
    const kept = new Set(thin([...held, row]).map(({ id }) => id));
    const gone = held.map(({ id }) => id).filter((id) => !kept.has(id));
    await Promise.all([db.snapshots.bulkDelete(gone), db.snapshotFiles.bulkDelete(gone)]);
    await db.meta.delete('snapshot-failed');
  });

const remove = (db: Database, id: string): Promise<void> =>
  write(db, TABLES, async () => {
    await Promise.all([db.snapshots.delete(id), db.snapshotFiles.delete(id)]);
  });

const isFull = (error: unknown): boolean => error instanceof StoreError && error.code === 'quota';

/** Adds; where the disk is full, gives up the oldest copy (never the only one) and tries once more. */
async function addOrYield(db: Database, row: SnapshotRow, data: ArrayBuffer): Promise<Taken> {
  try {
    await add(db, row, data);
    return 'taken';
  } catch (error) {
    if (!isFull(error)) throw error;
  }
  try {
    const held = await read(db, ['snapshots'], () => db.snapshots.orderBy('day').toArray());
    const [oldest] = held;
    if (oldest && held.length > 1) {
      await remove(db, oldest.id);
      await add(db, row, data);
      return 'taken';
    }
  } catch (error) {
    if (!isFull(error)) throw error;
  }
  // So few bytes that they mostly still fit; where they don't, nothing is worse than before.
  await write(db, [], () => db.meta.put({ key: 'snapshot-failed', at: row.at })).catch(() => undefined);
  return 'no-room';
}

/**
 * Takes a copy of what a backup holds (never the private notes), unless there is one of this day, or one of the same
 * content. Reads in one transaction and compresses outside: an answer given meanwhile waits for the reading only.
 */
export async function takeSnapshot(db: Database, settings: unknown, { id, day, at }: SnapshotMoment): Promise<Taken> {
  const mark = await read(db, ['events', 'choices', 'mockExams', 'packs', 'drafts', 'snapshots'], async () => {
    const now = await markOf(db, settings);
    const held = await db.snapshots.toArray();
    return held.some((row) => row.day === day || row.mark === now) ? null : now;
  });
  if (mark === null) return 'unchanged';
  const backup = await exportBackup(db, settings, at);
  const { kind, data } = await pack(JSON.stringify(backup));
  const answers = countingAnswers(backup.events).length;
  return addOrYield(db, { id, day, at, kind, size: data.byteLength, answers, mark }, data);
}

/** The copy as the text of a backup file. Rejects with 'vanished' where it is not held any more. */
export async function readSnapshot(db: Database, id: string): Promise<string> {
  const packed = await read(db, TABLES, async (): Promise<Packed> => {
    const [row, file] = await Promise.all([db.snapshots.get(id), db.snapshotFiles.get(id)]);
    if (!row || !file) throw new StoreError('vanished', [`snapshot ${id}`]);
    return { kind: row.kind, data: file.data };
  });
  return unpack(packed);
}

/** All that brings a deleted copy back. */
export interface RemovedSnapshot {
  row: SnapshotRow;
  file: SnapshotFileRow;
}

/** Deletes one copy; null where it was gone already. */
export const removeSnapshot = (db: Database, id: string): Promise<RemovedSnapshot | null> =>
  write(db, TABLES, async () => {
    const [row, file] = await Promise.all([db.snapshots.get(id), db.snapshotFiles.get(id)]);
    await Promise.all([db.snapshots.delete(id), db.snapshotFiles.delete(id)]);
    return row && file ? { row, file } : null;
  });

/** Undoes removeSnapshot. */
export const putSnapshotBack = (db: Database, { row, file }: RemovedSnapshot): Promise<void> =>
  write(db, TABLES, async () => {
    await db.snapshots.put(row);
    await db.snapshotFiles.put(file);
  });
