/** Documents met while reading: (document, local day) and nothing else, so a day's hundredth card of a document is the first one's row. */
import type { DocumentId } from '../documents/types';
import type { LocalDay } from '../practice/types';
import { type Database, read, write } from './database';

/** Days kept: a year of reading, then forgotten by itself. */
export const MET_DAYS = 366;

export interface MetDay {
  day: LocalDay;
  documents: DocumentId[];
}

/** Notes that a document's card was read on a day; forgets what is older than MET_DAYS. True where the row is new. */
export const recordMet = (db: Database, document: DocumentId, day: LocalDay): Promise<boolean> =>
  write(db, ['met'], async () => {
    await db.met
      .where('day')
      .below(day - MET_DAYS)
      .delete();
    if (await db.met.get([document, day])) return false;
    await db.met.add({ document, day });
    return true;
  });

/** All of it, newest day first, the documents of a day by id. */
export const readMet = (db: Database): Promise<MetDay[]> =>
  read(db, ['met'], async () => {
    const days = new Map<LocalDay, DocumentId[]>();
    for (const { document, day } of await db.met.orderBy('day').reverse().toArray())
      days.set(day, [...(days.get(day) ?? []), document as DocumentId]);
    return [...days].map(([day, documents]) => ({ day, documents: documents.sort() }));
  });

export const clearMet = (db: Database): Promise<void> => write(db, ['met'], () => db.met.clear());

/** Puts back what `readMet` told before it was cleared; what was met since stays. */
export const restoreMet = (db: Database, days: readonly MetDay[]): Promise<void> =>
  write(db, ['met'], async () => {
    await db.met.bulkPut(days.flatMap(({ day, documents }) => documents.map((document) => ({ document, day }))));
  });
