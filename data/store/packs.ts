/** Packs come, get newer, rest, go and come back, each in one transaction. Progress is the log's, so none of it is ever lost here. */
import { questionKeyOf } from '../packs/identity';
import { NO_VALIDATORS } from '../packs/subscribe/download';
import { answerChanged } from '../practice/card';
import type { PackKey, QuestionKey } from '../practice/types';
import { answerKeyOf } from '../questions/grading';
import { type Database, type Progress, putInSlices, putMadeInSlices, read, type TableName, write } from './database';
import { StoreError } from './errors';
import { keysOf } from './fold-rows';
import { FILE_TABLES, packFileRow, readPackFile, readQuestionRows, wholePack } from './pack-files';
import { type PackChange, packRow, placeOf, planPack, questionRowOf } from './pack-plan';
import { refoldPack } from './refold';
import {
  type AnswerKeyRow,
  type CardPlace,
  type CardRow,
  cardRow,
  type InstalledPack,
  type PackRow,
  type PreviousPackRow,
  type QuestionRow,
  type StagedPackRow,
} from './rows';
import { schedulerOf } from './scheduling';

export const PACK_TABLES: readonly TableName[] = [
  ...(['packs', 'packFiles', 'questions', 'answerKeys', 'cards', 'events', 'choices', 'aliases'] as const),
  ...(['previousPacks', 'stagedPacks', 'subscriptions'] as const),
];

/** Cards of a pack's questions: those held keep memory and rest, the others are folded from whatever is known of them. */
async function cardsFor(
  db: Database,
  { key }: InstalledPack,
  places: readonly CardPlace[],
  keyRows: readonly AnswerKeyRow[],
): Promise<CardRow[]> {
  // What was answered under an earlier key is in no card of this one: then all are folded.
  const hasMoved = (await db.aliases.where('to').equals(key).count()) > 0;
  const cards = hasMoved ? [] : await db.cards.where('packKey').equals(key).toArray();
  const held = new Map(cards.filter(({ waits }) => !waits).map((card) => [card.questionKey, card]));
  const then = await db.answerKeys.bulkGet(
    [...held.values()].flatMap(({ questionKey, memory }): [QuestionKey, number][] =>
      memory ? [[questionKey, memory.lastEdition]] : [],
    ),
  );
  const keys = keysOf([...then.filter((row) => row !== undefined), ...keyRows]);
  const carried = places.flatMap((place) => {
    const card = held.get(place.questionKey);
    if (!card) return [];
    const changed = card.memory !== null && answerChanged(card.memory, place.questionKey, place.edition, keys);
    return [cardRow(place, { ...card, changed, waits: false })];
  });
  const fresh = places.filter(({ questionKey }) => !held.has(questionKey));
  return [...carried, ...(await refoldPack(db, key, fresh, await schedulerOf(db)))];
}

/** A pack that was away comes back, perhaps older than what its address last answered: "nothing new since" would keep it so. */
const forgetAnswers = (db: Database, key: PackKey) =>
  db.subscriptions.filter(({ packs }) => packs.includes(key)).modify({ ...NO_VALIDATORS });

/** Writes a pack over what is held of it. Inside the caller's transaction. */
export async function putPack(
  db: Database,
  incoming: InstalledPack,
  { signal, progress }: Progress = {},
): Promise<PackChange> {
  const { key, edition, paused, pack } = incoming;
  const held = await readQuestionRows(db, key);
  const { change, archived } = planPack(incoming, held);
  const active = pack.questions.map((question) => ({
    ...{ questionKey: questionKeyOf(key, question.id), packKey: key, edition, question },
    state: 'active' as const,
  }));
  const keyRows = active.map(({ questionKey, question }) => ({ questionKey, edition, key: answerKeyOf(question) }));
  const steps = 3;
  const step = (done: number): Progress => ({
    ...(signal && { signal }),
    ...(progress && { progress: (share: number) => progress((done + share) / steps) }),
  });
  await putInSlices(db.answerKeys, keyRows, step(0));
  await putInSlices(db.questions, archived);
  await putMadeInSlices(db.questions, pack.questions, questionRowOf(incoming), step(1));
  const places = [...active, ...archived].map((row, order) => placeOf(row, order, edition, paused));
  await putInSlices(db.cards, await cardsFor(db, incoming, places, keyRows), step(2));
  if (!(await db.packs.get(key))) await forgetAnswers(db, key);
  const staged = await db.stagedPacks.get(key);
  if (staged && staged.pack.pack.edition <= edition) await db.stagedPacks.delete(key);
  await db.packs.put(packRow(incoming));
  await db.packFiles.put(packFileRow(incoming));
  return change;
}

/** Adds a pack that is not held. Rejects with 'pack-held' otherwise. */
export const installPack = (db: Database, incoming: InstalledPack, progress?: Progress): Promise<PackChange> =>
  write(db, PACK_TABLES, async () => {
    if (await db.packs.get(incoming.key)) throw new StoreError('pack-held', [incoming.key]);
    return putPack(db, incoming, progress);
  });

/** Brings a held pack to a higher edition and keeps the one before; whether it rests, and since when it is here, stay. Rejects with 'pack-not-held' or 'pack-not-newer'. */
export const updatePack = (db: Database, incoming: InstalledPack, progress?: Progress): Promise<PackChange> =>
  write(db, PACK_TABLES, async () => {
    const held = await db.packs.get(incoming.key);
    if (!held) throw new StoreError('pack-not-held', [incoming.key]);
    if (incoming.edition <= held.edition)
      throw new StoreError('pack-not-newer', [`held: ${held.edition}, offered: ${incoming.edition}`]);
    const { paused, addedAt } = held;
    const before = await readPackFile(db, incoming.key);
    if (before) await db.previousPacks.put({ key: incoming.key, pack: before });
    return putPack(db, { ...incoming, paused, addedAt }, progress);
  });

/** Lets a pack rest, or wakes it. Its own undo is the same call with the other value. */
export const pausePack = (db: Database, key: PackKey, paused: boolean): Promise<void> =>
  write(db, ['packs', 'questions', 'cards'], async () => {
    if ((await db.packs.update(key, { paused })) === 0 && !(await db.packs.get(key)))
      throw new StoreError('pack-not-held', [key]);
    const archived = new Set(
      (await readQuestionRows(db, key))
        .filter(({ state }) => state === 'archived')
        .map(({ questionKey }) => questionKey),
    );
    const cards = await db.cards.where('packKey').equals(key).toArray();
    const rows = cards.map((card) => cardRow({ ...card, askable: !paused && !archived.has(card.questionKey) }, card));
    await putInSlices(db.cards, rows);
  });

/** All that brings a removed pack back as it was. */
export interface RemovedPack {
  installed: InstalledPack;
  archived: QuestionRow[];
  /** The edition to go back to, and the one that waited. */
  previous: PreviousPackRow | undefined;
  staged: StagedPackRow | undefined;
}

/** Deletes all that hangs on a pack but log, choices and answer keys. Inside the caller's transaction. */
export const dropPack = (db: Database, key: PackKey) =>
  Promise.all([
    db.packs.delete(key),
    db.packFiles.delete(key),
    db.previousPacks.delete(key),
    db.stagedPacks.delete(key),
    db.questions.where('packKey').equals(key).delete(),
    db.cards.where('packKey').equals(key).delete(),
  ]);

/** Takes a pack and its questions away. Log, choices and answer keys stay: a pack that returns finds its progress. */
export const removePack = (db: Database, key: PackKey): Promise<RemovedPack> =>
  write(db, ['packs', 'packFiles', 'questions', 'cards', 'previousPacks', 'stagedPacks'], async () => {
    const [row, file, previous, staged] = await Promise.all([
      ...([db.packs.get(key), db.packFiles.get(key)] as const),
      ...([db.previousPacks.get(key), db.stagedPacks.get(key)] as const),
    ]);
    if (!row || !file) throw new StoreError('pack-not-held', [key]);
    const { header: _, questionCount: __, ...rest } = row;
    const questions = await readQuestionRows(db, key);
    await dropPack(db, key);
    return {
      installed: { ...rest, pack: wholePack(file, questions) },
      archived: questions.filter(({ state }) => state === 'archived'),
      ...{ previous, staged },
    };
  });

/** Undoes removePack. Rejects with 'pack-held' if the pack came back another way. */
export const restorePack = (
  db: Database,
  { installed, archived, previous, staged }: RemovedPack,
): Promise<PackChange> =>
  write(db, PACK_TABLES, async () => {
    if (await db.packs.get(installed.key)) throw new StoreError('pack-held', [installed.key]);
    // Written first, so that putPack finds and archives them as an update would.
    await putInSlices(db.questions, archived);
    if (previous) await db.previousPacks.put(previous);
    if (staged && (await db.subscriptions.get(staged.address))) await db.stagedPacks.put(staged);
    return putPack(db, installed);
  });

/** Every pack, oldest first, without its questions. */
export const listPacks = (db: Database): Promise<PackRow[]> =>
  read(db, ['packs'], async () => (await db.packs.toArray()).sort((a, b) => a.addedAt - b.addedAt));

/** One pack whole, for export. */
export const readPack = (db: Database, key: PackKey): Promise<InstalledPack | undefined> =>
  read(db, ['packs', ...FILE_TABLES], async () => {
    const [row, pack] = await Promise.all([db.packs.get(key), readPackFile(db, key)]);
    if (!row || !pack) return undefined;
    const { header: _, questionCount: __, ...rest } = row;
    return { ...rest, pack };
  });
