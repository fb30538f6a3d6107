/**
 * Packs in work. A save names the revision that it was written over: where another window was quicker, the content is kept
 * beside the other's as a draft of its own, and its writer is told. Nothing is ever written over unseen.
 */
import type { PackDraft } from '../packs/edit/pack-draft';
import type { Pack } from '../packs/schema';
import { type Database, type Progress, putInSlices, read, type TableName, write } from './database';
import { readDraftQuestions, rowsOf } from './draft-questions';
import { contentOf, type KeptDraft, keptContent } from './draft-schema';
import { StoreError } from './errors';
import { besideId, missingDrafts } from './merge-drafts';
import type { DraftRow } from './rows';

export const DRAFT_TABLES: readonly TableName[] = ['drafts', 'draftQuestions', 'draftBases'];

/** A draft whole, as its editor opens it. */
export interface OpenDraft {
  id: string;
  revision: number;
  draft: PackDraft;
  /** The edition published last; null: none. */
  base: Pack | null;
}

const headRow = (id: string, { questions, ...rest }: PackDraft, times: Pick<DraftRow, 'createdAt' | 'savedAt'>) => ({
  ...{ id, revision: 1, ...times, ...rest },
  order: questions.map((question) => question.id),
});

/** Puts a new draft in, inside the caller's transaction. */
async function put(db: Database, row: DraftRow, draft: PackDraft, base: Pack | null, progress: Progress = {}) {
  await db.drafts.add(row);
  await putInSlices(db.draftQuestions, rowsOf(row.id, draft.questions), progress);
  if (base) await db.draftBases.put({ id: row.id, pack: base });
}

/** A new draft; `at` in ms. */
export const createDraft = (
  db: Database,
  id: string,
  { draft, base }: Pick<OpenDraft, 'draft' | 'base'>,
  at: number,
  progress?: Progress,
): Promise<OpenDraft> =>
  write(db, DRAFT_TABLES, async () => {
    const row = headRow(id, draft, { createdAt: at, savedAt: at });
    await put(db, row, draft, base, progress);
    return { id, revision: row.revision, draft, base };
  });

async function readInside(db: Database, row: DraftRow): Promise<OpenDraft> {
  const byId = await readDraftQuestions(db, row.id);
  const base = await db.draftBases.get(row.id);
  const { header, scenarios, documents, exams } = row;
  const inOrder = row.order.flatMap((id) => byId.get(id) ?? []);
  const draft = { header, questions: inOrder, scenarios, documents, exams };
  return { id: row.id, revision: row.revision, draft, base: base?.pack ?? null };
}

/** One draft whole; undefined where there is none. */
export const readDraft = (db: Database, id: string): Promise<OpenDraft | undefined> =>
  read(db, DRAFT_TABLES, async () => {
    const row = await db.drafts.get(id);
    return row && readInside(db, row);
  });

/** Every draft without its questions, the one saved last first. */
export const listDrafts = (db: Database): Promise<DraftRow[]> =>
  read(db, ['drafts'], async () => (await db.drafts.toArray()).sort((a, b) => b.savedAt - a.savedAt));

export interface DraftSave {
  id: string;
  /** What is saved was made from. */
  revision: number;
  before: PackDraft;
  after: PackDraft;
}

/** 'beside': the draft had changed, or gone, under its writer; what he wrote is kept as a draft of this id. */
export interface Saved {
  kind: 'saved' | 'beside';
  id: string;
  revision: number;
}

/** Writes what differs between `before` (the state that `revision` stands for) and `after`; `at` in ms. */
export const saveDraft = (db: Database, { id, revision, before, after }: DraftSave, at: number): Promise<Saved> =>
  write(db, DRAFT_TABLES, async () => {
    const row = await db.drafts.get(id);
    if (!row || row.revision !== revision) {
      const own = headRow(besideId(id, at), after, { createdAt: at, savedAt: at });
      const base = await db.draftBases.get(id);
      await put(db, own, after, base?.pack ?? null);
      return { kind: 'beside', id: own.id, revision: own.revision };
    }
    const held = new Map(before.questions.map((question) => [question.id, question]));
    const changed = after.questions.filter((question) => held.get(question.id) !== question);
    const kept = new Set(after.questions.map((question) => question.id));
    const gone = before.questions.flatMap((question): [string, string][] =>
      kept.has(question.id) ? [] : [[id, question.id]],
    );
    await putInSlices(db.draftQuestions, rowsOf(id, changed));
    await db.draftQuestions.bulkDelete(gone);
    await db.drafts.put({ ...headRow(id, after, { createdAt: row.createdAt, savedAt: at }), revision: revision + 1 });
    return { kind: 'saved', id, revision: revision + 1 };
  });

/** Notes which edition was published last. */
export const setDraftBase = (db: Database, id: string, pack: Pack): Promise<void> =>
  write(db, DRAFT_TABLES, async () => {
    if (await db.drafts.get(id)) await db.draftBases.put({ id, pack });
  });

/** Changes a draft that no editor of this window has open; rejects with 'vanished' where it is gone. `at` in ms. */
export const changeDraft = (
  db: Database,
  id: string,
  change: (draft: PackDraft) => PackDraft,
  at: number,
): Promise<void> =>
  write(db, DRAFT_TABLES, async () => {
    const row = await db.drafts.get(id);
    if (!row) throw new StoreError('vanished', [`draft ${id}`]);
    const { draft: before } = await readInside(db, row);
    const after = change(before);
    const held = new Set(before.questions);
    await putInSlices(
      db.draftQuestions,
      rowsOf(
        id,
        after.questions.filter((question) => !held.has(question)),
      ),
    );
    await db.drafts.put({ ...headRow(id, after, row), savedAt: at, revision: row.revision + 1 });
  });

/** Takes a draft away and resolves with what brings it back; null where it is gone already. */
export const removeDraft = (db: Database, id: string): Promise<(OpenDraft & { row: DraftRow }) | null> =>
  write(db, DRAFT_TABLES, async () => {
    const row = await db.drafts.get(id);
    if (!row) return null;
    const open = await readInside(db, row);
    await Promise.all([
      db.drafts.delete(id),
      db.draftQuestions.where('draft').equals(id).delete(),
      db.draftBases.delete(id),
    ]);
    return { ...open, row };
  });

/** Undoes removeDraft. */
export const putDraftBack = (
  db: Database,
  { row, draft, base }: Pick<OpenDraft, 'draft' | 'base'> & { row: DraftRow },
): Promise<void> => write(db, DRAFT_TABLES, () => put(db, row, draft, base));

/** All drafts as a file holds them, inside the caller's transaction. */
export async function readKeptDrafts(db: Database): Promise<KeptDraft[]> {
  const rows = await db.drafts.orderBy('id').toArray();
  return Promise.all(
    rows.map(async (row) => {
      const { draft, base } = await readInside(db, row);
      const { id, createdAt, savedAt } = row;
      return { id, createdAt, savedAt, draft: keptContent(draft), base };
    }),
  );
}

/** Merges a file's drafts in the caller's transaction; resolves with how many came in. */
export async function putMissingDrafts(db: Database, incoming: readonly KeptDraft[]): Promise<number> {
  if (incoming.length === 0) return 0;
  const missing = missingDrafts(await readKeptDrafts(db), incoming);
  for (const { id, createdAt, savedAt, draft: content, base } of missing) {
    const draft = contentOf(content);
    await put(db, headRow(id, draft, { createdAt, savedAt }), draft, base);
  }
  return missing.length;
}
