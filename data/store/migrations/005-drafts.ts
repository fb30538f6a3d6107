import type { Migration } from './index';

/** Packs in work: a row each, their questions in rows of their own, so that typing in one of 2,000 writes one. */
export const drafts: Migration = {
  version: 5,
  stores: {
    drafts: 'id',
    draftQuestions: '[draft+id], draft',
    draftBases: 'id',
  },
  async upgrade() {
    // Nothing of what is held changes; an upgrade has to be there for the schema row to be written.
  },
};
