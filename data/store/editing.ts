/** What the studio's editor does with the store: drafts made, opened, saved, taken away and brought back. */
import type { PackDraft } from '../packs/edit/pack-draft';
import type { Pack } from '../packs/schema';
import type { Database, Progress } from './database';
import * as drafts from './drafts';

/** Times in ms since the epoch. */
export const editingOf = (db: Database, newId: () => string) => ({
  list: () => drafts.listDrafts(db),
  read: (id: string) => drafts.readDraft(db, id),
  create: (content: Pick<drafts.OpenDraft, 'draft' | 'base'>, at: number, progress?: Progress) =>
    drafts.createDraft(db, newId(), content, at, progress),
  /** Resolves with 'beside' where another window was quicker. */
  save: (save: drafts.DraftSave, at: number) => drafts.saveDraft(db, save, at),
  setBase: (id: string, pack: Pack) => drafts.setDraftBase(db, id, pack),
  change: (id: string, change: (draft: PackDraft) => PackDraft, at: number) => drafts.changeDraft(db, id, change, at),
  remove: (id: string) => drafts.removeDraft(db, id),
  putBack: (removed: Parameters<typeof drafts.putDraftBack>[1]) => drafts.putDraftBack(db, removed),
});
