/** The ways of a pack between its editions and its keys: moved to a signed key, and back to the edition before. Each one transaction. */
import { questionKeyOf } from '../packs/identity';
import type { AuthorKey } from '../packs/sign/keys';
import { declining } from '../packs/subscribe/subscription';
import type { PackKey } from '../practice/types';
import { type Database, type Progress, putInSlices, read, type TableName, write } from './database';
import { StoreError } from './errors';
import { forgetExamPlan } from './exam-day';
import { moveMocks } from './move-mocks';
import { readQuestionRows } from './pack-files';
import type { PackChange } from './pack-plan';
import { dropPack, PACK_TABLES, putPack } from './packs';
import type { InstalledPack } from './rows';

export const EDITION_TABLES: readonly TableName[] = [...PACK_TABLES, 'mockExams'];

/** Subscriptions that brought the pack go along to the key that the old one named, also where the hand-over came as a file. */
const followKey = (db: Database, from: PackKey, { key, pack }: InstalledPack) =>
  db.subscriptions
    .filter(({ packs }) => packs.includes(from))
    .modify((subscription) => {
      subscription.packs = [...new Set(subscription.packs.map((one) => (one === from ? key : one)))];
      if (pack.sign) subscription.author = pack.sign.key as AuthorKey;
    });

/**
 * A held pack goes on under another key: its author signed it, or has a new key that the old one named. The log stays as it is; an
 * alias makes what was answered under `from` count. Rejects with 'pack-not-held', 'pack-held' (the new key) or 'pack-not-newer'.
 */
export const movePack = (
  db: Database,
  from: PackKey,
  incoming: InstalledPack,
  progress?: Progress,
): Promise<PackChange> =>
  write(db, EDITION_TABLES, async () => {
    const [held, other] = await Promise.all([db.packs.get(from), db.packs.get(incoming.key)]);
    if (!held) throw new StoreError('pack-not-held', [from]);
    if (other) throw new StoreError('pack-held', [incoming.key]);
    if (incoming.edition < held.edition)
      throw new StoreError('pack-not-newer', [`held: ${held.edition}, offered: ${incoming.edition}`]);
    await db.aliases.put({ from, to: incoming.key });
    const questions = await readQuestionRows(db, from);
    const { key: packKey } = incoming;
    // Under the new key first, so that putPack finds what is kept, changed and gone as at any update.
    const renamed = questions.map((row) => ({
      ...row,
      packKey,
      questionKey: questionKeyOf(packKey, row.question.id),
    }));
    await putInSlices(db.questions, renamed);
    await moveMocks(db, from, packKey);
    await followKey(db, from, incoming);
    await Promise.all([dropPack(db, from), forgetExamPlan(db)]);
    return putPack(db, { ...incoming, paused: held.paused, addedAt: held.addedAt }, progress);
  });

/** Back to the edition before, in one tap; the learner's answers stay. Rejects with 'pack-not-held' where there is none before. */
export const rollBackPack = (db: Database, key: PackKey): Promise<PackChange> =>
  write(db, EDITION_TABLES, async () => {
    const [held, previous] = await Promise.all([db.packs.get(key), db.previousPacks.get(key)]);
    if (!held || !previous) throw new StoreError('pack-not-held', [key]);
    const { header: _, questionCount: __, ...row } = held;
    const { pack } = previous;
    const change = await putPack(db, { ...row, pack, edition: pack.pack.edition });
    await db.previousPacks.delete(key);
    // Or the next check would bring what was just taken back.
    for (const subscription of await db.subscriptions.toArray())
      if (subscription.packs.includes(key)) await db.subscriptions.put(declining(subscription, key, held.edition));
    return change;
  });

/** Packs that have an edition to go back to, and which that is. */
export const listPrevious = (db: Database): Promise<Map<PackKey, number>> =>
  read(
    db,
    ['previousPacks'],
    async () => new Map((await db.previousPacks.toArray()).map(({ key, pack }) => [key, pack.pack.edition])),
  );
