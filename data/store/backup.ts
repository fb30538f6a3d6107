/** Everything into one file, and a file merged into what is here: a union, so merging twice or crosswise changes nothing. */
import * as v from 'valibot';
import { citeKeys } from '../documents/cite-key';
import { isBuiltIn } from '../packs/identity';
import type { PackKey, QuestionKey, ReviewEvent } from '../practice/types';
import { namesOf } from './aliases';
import { faultsOfPacks, formerKeysOf } from './backup-packs';
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup, BackupSchema } from './backup-schema';
import { type Database, type Progress, putInSlices, read, type TableName, write } from './database';
import { DRAFT_TABLES, putMissingDrafts, readKeptDrafts } from './drafts';
import { StoreError } from './errors';
import { forgetExamPlan } from './exam-day';
import { toEvent } from './fold-rows';
import { mergeMocks } from './mock-history';
import { settleMocks } from './move-mocks';
import { wholePack } from './pack-files';
import { dropPack, putPack } from './packs';
import { refoldAll } from './refold';
import type { ChoiceRow, EventRow, QuestionRow } from './rows';
import { schedulerOf } from './scheduling';
import { putSelfReviews } from './self-reviews';

const TABLES: readonly TableName[] = [
  'packs',
  'packFiles',
  'questions',
  'answerKeys',
  'cards',
  'events',
  'choices',
  'aliases',
  'mockExams',
  'previousPacks',
  'stagedPacks',
  'subscriptions',
];

export interface BackupExtent {
  /** Private notes too: only where the reader ticked it for this very file. */
  withSelfReviews?: boolean;
}

/** The whole of it as one JSON value; built-in packs are left to the extension that brings them. `settings` is kept as given and handed back by importBackup; `now` in ms. */
export const exportBackup = (
  db: Database,
  settings: unknown,
  now: number,
  { withSelfReviews = false }: BackupExtent = {},
): Promise<Backup> =>
  read(db, [...TABLES, ...DRAFT_TABLES, 'selfReviews', 'meta'], async () => {
    const [events, choices, aliases, mockExams, packs, files, questions, answerKeys, device] = await Promise.all([
      db.events.orderBy('at').toArray(),
      db.choices.orderBy('at').toArray(),
      db.aliases.toArray(),
      db.mockExams.orderBy('startedAt').toArray(),
      db.packs.toArray(),
      db.packFiles.toArray(),
      db.questions.toArray(),
      db.answerKeys.toArray(),
      db.meta.get('device'),
    ]);
    const pack = new Map(files.map((file) => [file.key, wholePack(file, questions)]));
    return {
      format: BACKUP_FORMAT,
      version: BACKUP_VERSION,
      exportedAt: now,
      device: device?.key === 'device' ? device.id : '',
      events: events.map(toEvent),
      choices,
      aliases,
      mockExams,
      packs: packs.flatMap(({ header: _, questionCount: __, ...row }) => {
        const content = pack.get(row.key);
        return content && !isBuiltIn(row.key) ? [{ ...row, pack: content }] : [];
      }),
      archived: questions.flatMap(({ cites: _, state, ...row }) =>
        state === 'archived' && !isBuiltIn(row.packKey) ? [{ ...row, state }] : [],
      ),
      answerKeys,
      drafts: await readKeptDrafts(db),
      ...(withSelfReviews && { selfReviews: await db.selfReviews.toArray() }),
      settings,
    };
  });

/** How many faults of a broken file are listed: enough to see what kind of file it is. */
const LISTED_FAULTS = 20;

/** Checks a parsed file. Rejects with StoreError 'backup-newer', or 'backup-broken' with path and cause of the first faults. */
export async function readBackup(json: unknown): Promise<Backup> {
  const head = v.safeParse(v.object({ format: v.literal(BACKUP_FORMAT), version: v.number() }), json);
  if (!head.success) throw new StoreError('backup-broken', [`format: not "${BACKUP_FORMAT}"`]);
  if (head.output.version > BACKUP_VERSION) throw new StoreError('backup-newer', [`version ${head.output.version}`]);
  const result = v.safeParse(BackupSchema, json);
  const faults = result.success
    ? await faultsOfPacks(result.output)
    : result.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  if (!result.success || faults.length > 0) throw new StoreError('backup-broken', faults.slice(0, LISTED_FAULTS));
  return result.output;
}

/** What a merge brought. */
export interface Merged {
  /** Events that were not here. */
  events: number;
  /** Choices that were not here. */
  choices: number;
  /** Mock exams that were not here. */
  mockExams: number;
  packsAdded: PackKey[];
  packsUpdated: PackKey[];
  /** Months of private notes that changed something here. */
  selfReviews: number;
  /** Drafts of packs that came in. */
  drafts: number;
  settings: unknown;
}

/** Rows to write for a union of logs: the new events, and undos that now know their answer. */
function mergeEvents(held: readonly EventRow[], incoming: readonly ReviewEvent[]) {
  const rows = new Map<string, EventRow>(held.map((row) => [row.id, row]));
  const fresh = incoming.filter(({ id }) => !rows.has(id));
  for (const event of fresh) rows.set(event.id, event);
  const questionOf = (id: string): QuestionKey | undefined => {
    const row = rows.get(id);
    return row?.kind === 'answer' ? row.questionKey : undefined;
  };
  const changed = new Map<string, EventRow>(fresh.map((event) => [event.id, event]));
  for (const row of rows.values()) {
    if (row.kind !== 'undo' || row.questionKey !== undefined) continue;
    const questionKey = questionOf(row.undoes);
    if (questionKey !== undefined) changed.set(row.id, { ...row, questionKey });
  }
  return { rows: [...changed.values()], added: new Set(fresh.map(({ id }) => id)).size };
}

/** Choices that are not here yet, each once. */
async function newChoices(db: Database, incoming: readonly ChoiceRow[]): Promise<ChoiceRow[]> {
  const held = await db.choices.bulkGet(incoming.map(({ id }) => id));
  const fresh = incoming.filter((_, i) => held[i] === undefined);
  return [...new Map(fresh.map((choice) => [choice.id, choice])).values()];
}

/** Packs of a backup: new ones come in, higher editions update, ours stay otherwise. */
async function mergePacks(db: Database, backup: Backup, former: Map<PackKey, Set<PackKey>>, progress: Progress) {
  const added: PackKey[] = [];
  const updated: PackKey[] = [];
  const comes = new Set([...(await db.packs.toCollection().primaryKeys()), ...backup.packs.map(({ key }) => key)]);
  for (const incoming of backup.packs) {
    const held = await db.packs.get(incoming.key);
    if (held && held.edition >= incoming.edition) continue;
    // Moved to another key, here or there, and held under that one: its answers count there.
    const later = (await db.aliases.where('from').equals(incoming.key).toArray()).map(({ to }) => to);
    if (!held && later.some((key) => comes.has(key))) continue;
    const archived = backup.archived.filter(({ packKey }) => packKey === incoming.key);
    const known = await db.questions.bulkGet(archived.map(({ questionKey }) => questionKey));
    const missing: QuestionRow[] = archived
      .filter((_, i) => known[i] === undefined)
      .map((row) => ({ ...row, cites: citeKeys(row.question.cite) }));
    await putInSlices(db.questions, missing, progress);
    const pack = held ? { ...incoming, paused: held.paused, addedAt: held.addedAt } : incoming;
    await putPack(db, pack, { ...(progress.signal && { signal: progress.signal }) });
    (held ? updated : added).push(incoming.key);
  }
  // Moved on the other device: one pack, not two that ask the same. The pack's own signature says from where.
  for (const { key } of backup.packs)
    for (const name of namesOf(backup.aliases)(key))
      if (name !== key && former.get(key)?.has(name) && (await db.packs.get(key))) await dropPack(db, name);
  return { added, updated };
}

/**
 * Merges a backup (parsed JSON) into what is here; `newDevice` becomes this installation's id, so that a restored copy
 * and its original don't write under one name. Rejects with StoreError and changes nothing if the file is broken.
 */
export async function importBackup(
  db: Database,
  json: unknown,
  newDevice: string,
  progress: Progress = {},
): Promise<Merged> {
  const backup = await readBackup(json);
  const former = await formerKeysOf(backup);
  return write(db, [...TABLES, ...DRAFT_TABLES, 'selfReviews'], async () => {
    const keys = backup.answerKeys;
    const known = await db.answerKeys.bulkGet(
      keys.map(({ questionKey, edition }): [QuestionKey, number] => [questionKey, edition]),
    );
    await putInSlices(
      db.answerKeys,
      keys.filter((_, i) => known[i] === undefined),
      { ...(progress.signal && { signal: progress.signal }) },
    );
    const { rows, added } = mergeEvents(await db.events.toArray(), backup.events);
    await putInSlices(db.events, rows, progress);
    const choices = await newChoices(db, backup.choices);
    await putInSlices(db.choices, choices, { ...(progress.signal && { signal: progress.signal }) });
    await db.aliases.bulkPut(backup.aliases);
    const mockExams = await mergeMocks(db, backup.mockExams);
    await forgetExamPlan(db);
    const packs = await mergePacks(db, backup, former, progress);
    await settleMocks(db);
    const selfReviews = await putSelfReviews(db, backup.selfReviews ?? []);
    const drafts = await putMissingDrafts(db, backup.drafts);
    await db.meta.put({ key: 'device', id: newDevice });
    await putInSlices(db.cards, await refoldAll(db, await schedulerOf(db)), {
      ...(progress.signal && { signal: progress.signal }),
    });
    return {
      events: added,
      choices: choices.length,
      mockExams,
      packsAdded: packs.added,
      packsUpdated: packs.updated,
      selfReviews,
      drafts,
      settings: backup.settings,
    };
  });
}
