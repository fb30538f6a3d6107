/** What merging a backup would bring, looked at without writing anything. */
import type { PackKey } from '../practice/types';
import { readBackup } from './backup';
import { type Database, read } from './database';
import { DRAFT_TABLES, readKeptDrafts } from './drafts';
import { missingDrafts } from './merge-drafts';
import { missingMocks } from './mock-history';

export interface BackupPreview {
  /** Events that are not here. */
  events: number;
  choices: number;
  mockExams: number;
  /** Drafts of packs that would come in. */
  drafts: number;
  /** Titles of packs that are not here, and of those that would come to a higher edition. */
  packsAdded: string[];
  packsUpdated: string[];
}

/** Ids that are not held, each counted once. */
const countMissing = (ids: readonly string[], held: readonly unknown[]): number =>
  new Set(ids.filter((_, i) => held[i] === undefined)).size;

/** Checks parsed JSON as importBackup does, with the same errors, and says what it would bring. */
export async function previewBackup(db: Database, json: unknown): Promise<BackupPreview> {
  const backup = await readBackup(json);
  const eventIds = backup.events.map(({ id }) => id);
  const choiceIds = backup.choices.map(({ id }) => id);
  return read(db, ['events', 'choices', 'mockExams', 'packs', ...DRAFT_TABLES], async () => {
    const [events, choices, mockExams, packs, drafts] = await Promise.all([
      db.events.bulkGet(eventIds),
      db.choices.bulkGet(choiceIds),
      missingMocks(db, backup.mockExams),
      db.packs.toArray(),
      readKeptDrafts(db),
    ]);
    const editions = new Map<PackKey, number>(packs.map(({ key, edition }) => [key, edition]));
    const titles = (isWanted: (held: number | undefined, offered: number) => boolean) =>
      backup.packs
        .filter(({ key, edition }) => isWanted(editions.get(key), edition))
        .map(({ pack }) => pack.pack.title);
    return {
      events: countMissing(eventIds, events),
      choices: countMissing(choiceIds, choices),
      mockExams: mockExams.length,
      drafts: missingDrafts(drafts, backup.drafts).length,
      packsAdded: titles((held) => held === undefined),
      packsUpdated: titles((held, offered) => held !== undefined && held < offered),
    };
  });
}
