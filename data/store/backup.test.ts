import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, arbitraryLog, keys, questionKey, undo } from '../practice/arbitrary';
import { foldLog } from '../practice/fold';
import { defaultScheduler } from '../practice/scheduler';
import type { ReviewEvent } from '../practice/types';
import { StoreError } from './errors';
import { key, pack, question, testStore } from './fixtures';
import type { Store } from './store';

const throughFile = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const editions = [1, 2, 3].map((edition) =>
  pack(
    ['a', 'b', 'c'].map((id) => question(id, { right: edition === 2 ? 's' : 'r' })),
    edition,
  ),
);
async function filled(log: readonly ReviewEvent[], upTo = 3): Promise<Store> {
  const store = testStore();
  const [first, ...others] = editions.slice(0, upTo);
  if (first) await store.installPack(first);
  for (const other of others) await store.updatePack(other);
  for (const event of log) await (event.kind === 'answer' ? store.recordAnswer(event) : store.recordUndo(event));
  return store;
}
const memories = (store: Store) =>
  Promise.all(['goc/a', 'goc/b', 'goc/c'].map((id) => store.readMemory(questionKey(id))));
const folded = (log: readonly ReviewEvent[]) => {
  const all = foldLog(log, keys, defaultScheduler);
  return ['goc/a', 'goc/b', 'goc/c'].map((id) => all.get(questionKey(id)) ?? null);
};

describe('a backup', () => {
  it('restores everything into an empty place, under a new device', async () => {
    const log = [
      answer({ id: 'e1' }),
      answer({ id: 'e2', questionKey: questionKey('goc/b'), chosen: ['s'] }),
      undo({ id: 'u1', undoes: 'e1' }),
    ];
    const store = await filled(log);
    await store.pausePack(key('goc'), true);
    const file = throughFile(await store.exportBackup({ newPerDay: 8 }, 5));
    const other = testStore();
    const { device } = await other.start();
    expect(await other.importBackup(file)).toEqual({
      events: 3,
      packsAdded: ['goc'],
      packsUpdated: [],
      settings: { newPerDay: 8 },
    });
    expect((await other.start()).device).not.toBe(device);
    const again = await other.exportBackup({ newPerDay: 8 }, 5);
    expect({ ...again, device: '' }).toEqual({ ...(file as object), device: '' });
    expect(await memories(other)).toEqual(await memories(store));
  });

  it('merged is the union of the logs, whichever way round and however often', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLog(10), fc.array(fc.integer({ min: 0, max: 2 })), async (log, share) => {
        // Each event goes to one device, the other, or both.
        const here = log.filter((_, i) => (share[i] ?? 2) !== 1);
        const there = log.filter((_, i) => (share[i] ?? 2) !== 0);
        const [one, two] = [await filled(here), await filled(there, 1)];
        const files = [throughFile(await one.exportBackup(null, 0)), throughFile(await two.exportBackup(null, 0))];
        await one.importBackup(files[1]);
        await two.importBackup(files[0]);
        expect((await two.importBackup(files[0])).events).toBe(0);
        for (const store of [one, two]) {
          expect(await memories(store)).toEqual(folded(log));
          const ids = (await store.exportBackup(null, 0)).events.map(({ id }) => id);
          expect(ids.sort()).toEqual(log.map(({ id }) => id).sort());
          store.close();
        }
      }),
      { numRuns: 25 },
    );
  });

  it('never puts an older edition over a newer one', async () => {
    const old = throughFile(await (await filled([], 1)).exportBackup(null, 0));
    const store = await filled([], 3);
    expect(await store.importBackup(old)).toMatchObject({ packsAdded: [], packsUpdated: [] });
    expect(await store.listPacks()).toMatchObject([{ edition: 3 }]);
  });

  it('that is broken says where, and changes nothing', async () => {
    const store = await filled([answer({ id: 'e1' })]);
    const good = await store.exportBackup(null, 0);
    const faults = async (json: unknown) =>
      store.importBackup(json).then(
        () => ['no error'],
        (error) => (error instanceof StoreError ? [error.code, ...error.details] : [String(error)]),
      );
    expect(await faults({})).toEqual(['backup-broken', expect.stringContaining('format')]);
    expect((await faults({ ...good, version: 2 }))[0]).toBe('backup-newer');
    const broken = { ...good, events: [answer({ id: 'e2' }), { ...answer({ id: 'e3' }), at: 'noon' }] };
    expect(await faults(broken)).toEqual(['backup-broken', expect.stringContaining('events.1.at')]);
    expect(await store.exportBackup(null, 0)).toEqual(good);
  });
});
