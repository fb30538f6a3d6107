import type { Table, Transaction } from 'dexie';
import type { Pack } from '../../packs/schema';
import { packFileRow } from '../pack-files';
import { questionRowOf } from '../pack-plan';
import type { InstalledPack, PackFileRow, PackRow, QuestionRow } from '../rows';
import type { Migration } from './index';

/** A held pack's questions lie in `questions` only: `packFiles` keeps their order, and everything else of the pack. */
export const packFiles: Migration = {
  version: 7,
  stores: {},
  async upgrade(transaction: Transaction) {
    const files: Table<PackFileRow | { key: PackRow['key']; pack: Pack }, string> = transaction.table('packFiles');
    const questions: Table<QuestionRow, string> = transaction.table('questions');
    for (const { key, pack } of await files.toArray()) {
      if (!('questions' in pack)) continue;
      const installed: InstalledPack = { key, pack, edition: pack.pack.edition, addedAt: 0, paused: false, source: '' };
      // They are there already; written again, so that nothing hangs on that.
      await questions.bulkPut(pack.questions.map(questionRowOf(installed)));
      await files.put(packFileRow({ key, pack }));
    }
  },
};
