import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryReviews, note } from '../self-review/fixtures';
import { mergeReviews } from '../self-review/notes';
import { testStore } from './fixtures';

it('a note is kept, written over, and its month goes with its last note', async () => {
  const store = testStore();
  const first = note({ text: 'một', at: 1 });
  await store.writeSelfNote('2026-11', null, first);
  const second = note({ text: 'hai', mark: 3, at: 2 });
  expect(await store.writeSelfNote('2026-11', first, second)).toEqual([second]);
  expect(await store.readSelfReviews()).toEqual([{ month: '2026-11', notes: [second] }]);
  await store.removeSelfNote('2026-11', second);
  expect(await store.readSelfReviews()).toEqual([]);
});

it('two windows that write at once lose nothing', async () => {
  const store = testStore();
  const seen = note({ text: 'một', at: 1 });
  await store.writeSelfNote('2026-11', null, seen);
  await Promise.all([
    store.writeSelfNote('2026-11', seen, note({ text: 'một a', at: 2 })),
    store.writeSelfNote('2026-11', seen, note({ text: 'một b', at: 3 })),
  ]);
  const [month] = await store.readSelfReviews();
  expect(month?.notes.map(({ text }) => text)).toEqual(['một b', 'một a']);
});

it('deleted months come back by merging, whatever was written since', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryReviews, arbitraryReviews, async (before, since) => {
      const store = testStore();
      await store.mergeSelfReviews(before);
      const gone = await store.deleteSelfReviews();
      expect(gone).toEqual(before);
      await store.mergeSelfReviews(since);
      await store.mergeSelfReviews(gone);
      expect(await store.readSelfReviews()).toEqual(mergeReviews(before, since));
      store.close();
    }),
    { numRuns: 20 },
  );
});

it('are in a backup only where asked for, and restoring keeps both texts', async () => {
  const store = testStore();
  await store.start();
  await store.writeSelfNote('2026-11', null, note({ text: 'máy này', at: 2 }));
  expect(await store.exportBackup(null, 0)).not.toHaveProperty('selfReviews');
  const file = JSON.parse(JSON.stringify(await store.exportBackup(null, 0, { withSelfReviews: true })));
  const other = testStore();
  await other.writeSelfNote('2026-11', null, note({ text: 'máy kia', at: 1 }));
  expect(await other.importBackup(file)).toMatchObject({ selfReviews: 1 });
  const [month] = await other.readSelfReviews();
  expect(month?.notes.map(({ text }) => text)).toEqual(['máy này', 'máy kia']);
  expect(await other.importBackup(file)).toMatchObject({ selfReviews: 0 });
});
