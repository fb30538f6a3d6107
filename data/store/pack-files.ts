/**
 * A pack as it came, kept without its questions: those lie in rows of their own, and thousands in one row would hold the page up while
 * the browser copies them.
 */
import type { Pack, PackRest } from '../packs/schema';
import { type Database, read, type TableName } from './database';
import type { PackFileRow, QuestionRow } from './rows';

/** What reading a pack whole needs. */
export const FILE_TABLES: readonly TableName[] = ['packFiles', 'questions'];

export const packFileRow = ({ key, pack }: { key: PackFileRow['key']; pack: Pack }): PackFileRow => {
  const { questions, ...rest } = pack;
  return { key, pack: rest, order: questions.map(({ id }) => id) };
};

/** All of a pack but its questions; undefined where it is not held. */
export const readPackRest = (db: Database, key: PackFileRow['key']): Promise<PackRest | undefined> =>
  read(db, ['packFiles'], async () => (await db.packFiles.get(key))?.pack);

/** The pack whole again. `rows`: questions of this pack, archived ones among them; other packs' may be there too. */
export function wholePack({ key, pack, order }: PackFileRow, rows: readonly QuestionRow[]): Pack {
  const own = rows.filter(({ packKey }) => packKey === key);
  const byId = new Map(own.map(({ question }) => [question.id, question]));
  return { ...pack, questions: order.flatMap((id) => byId.get(id) ?? []) };
}

/** Inside the caller's transaction over FILE_TABLES; undefined where the pack is not held. */
export async function readPackFile(db: Database, key: PackFileRow['key']): Promise<Pack | undefined> {
  const file = await db.packFiles.get(key);
  return file && wholePack(file, await db.questions.where('packKey').equals(key).toArray());
}
