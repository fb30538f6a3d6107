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

/** Rows of one request: two thousand copied at once hold the page's thread for tens of milliseconds. */
const SLICE = 400;

/** The questions of a pack, archived ones among them, by their keys; inside the caller's transaction. */
export async function readQuestionRows(db: Database, pack: PackFileRow['key']): Promise<QuestionRow[]> {
  const keys = await db.questions.where('packKey').equals(pack).primaryKeys();
  const rows: QuestionRow[] = [];
  for (let from = 0; from < keys.length; from += SLICE) {
    const slice = keys.slice(from, from + SLICE);
    const between = db.questions.where('questionKey').between(slice[0], slice.at(-1), true, true);
    // Keys of another pack may stand among them.
    rows.push(...(await between.toArray()).filter(({ packKey }) => packKey === pack));
  }
  return rows;
}

/** Inside the caller's transaction over FILE_TABLES; undefined where the pack is not held. */
export async function readPackFile(db: Database, key: PackFileRow['key']): Promise<Pack | undefined> {
  const file = await db.packFiles.get(key);
  return file && wholePack(file, await readQuestionRows(db, key));
}
