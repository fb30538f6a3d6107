/** The data's history: one file a version, never edited after release, each from the one before. */
import type { Transaction } from 'dexie';
import { first } from './001-first';
import { choices } from './002-choices';
import { mockExams } from './003-mock-exams';
import { keeping } from './004-keeping';
import { drafts } from './005-drafts';
import { signing } from './006-signing';
import { packFiles } from './007-pack-files';

export interface Migration {
  version: number;
  /** Dexie's schema text by table; only tables that change. */
  stores: Record<string, string>;
  /** Changes rows of the version before. Of cards only what no fold gives: for the rest raise FOLD_VERSION and they are folded anew. */
  upgrade?: (transaction: Transaction) => Promise<void>;
}

export const MIGRATIONS: readonly Migration[] = [first, choices, mockExams, keeping, drafts, signing, packFiles];

/** What this build writes; the schema row of newer data makes it refuse (an older build opens newer data without an error since Dexie 4). */
export const SCHEMA_VERSION = Math.max(...MIGRATIONS.map(({ version }) => version));
/** Raised whenever the fold changes, or CardRow in a way that no migration brings along: cached cards of another version are folded anew at start. */
export const FOLD_VERSION = 1;
