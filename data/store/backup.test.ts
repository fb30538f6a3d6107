import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInPackKey, partsOfQuestionKey, questionKeyOf } from '../packs/identity';
import { answer, arbitraryLog, keys, undo } from '../practice/arbitrary';
import { foldLog } from '../practice/fold';
import { defaultScheduler } from '../practice/scheduler';
import type { ReviewEvent } from '../practice/types';
import { BACKUP_VERSION } from './backup-schema';
import { StoreError } from './errors';
import { key, OWN_KEY, PROPERTY_TIMEOUT_MS, pack, question, testStore } from './fixtures';
import type { Store } from './store';

const throughFile = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const editions = [1, 2, 3].map((edition) =>
  pack(
    ['a', 'b', 'c'].map((id) => question(id, { right: edition === 2 ? 's' : 'r' })),
    edition,
    OWN_KEY,
  ),
);
const own = (id: string) => questionKeyOf(OWN_KEY, id);
/** The same log about the questions of `editions`. */
const ofOwnPack = (log: readonly ReviewEvent[]): ReviewEvent[] =>
  log.map((event) =>
    event.kind === 'answer' ? { ...event, questionKey: own(partsOfQuestionKey(event.questionKey).questionId) } : event,
  );
async function filled(log: readonly ReviewEvent[], upTo = 3): Promise<Store> {
  const store = testStore();
  const [first, ...others] = editions.slice(0, upTo);
  if (first) await store.installPack(first);
  for (const other of others) await store.updatePack(other);
  // As a file brings it: what is answered here and now would get its time behind the rest of its day.
  await store.importBackup(throughFile({ ...(await store.exportBackup(null, 0)), events: log }));
  return store;
}
const memories = (store: Store) => Promise.all(['a', 'b', 'c'].map((id) => store.readMemory(own(id))));
const folded = (log: readonly ReviewEvent[]) => {
  const all = foldLog(log, keys, defaultScheduler);
  return ['a', 'b', 'c'].map((id) => all.get(own(id)) ?? null);
};

describe('a backup', () => {
  it('restores everything into an empty place, under a new device', async () => {
    const log = [
      answer({ id: 'e1', questionKey: own('a') }),
      answer({ id: 'e2', questionKey: own('b'), chosen: ['s'] }),
      undo({ id: 'u1', undoes: 'e1' }),
    ];
    const store = await filled(log);
    await store.pausePack(OWN_KEY, true);
    const file = throughFile(await store.exportBackup({ newPerDay: 8 }, 5));
    const other = testStore();
    const { device } = await other.start();
    expect(await other.importBackup(file)).toEqual({
      events: 3,
      mockExams: 0,
      drafts: 0,
      choices: 0,
      packsAdded: [OWN_KEY],
      packsUpdated: [],
      selfReviews: 0,
      settings: { newPerDay: 8 },
    });
    expect((await other.start()).device).not.toBe(device);
    const again = await other.exportBackup({ newPerDay: 8 }, 5);
    expect({ ...again, device: '' }).toEqual({ ...(file as object), device: '' });
    expect(await memories(other)).toEqual(await memories(store));
  });

  it(
    'merged is the union of the logs, whichever way round and however often',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          arbitraryLog(10).map(ofOwnPack),
          fc.array(fc.integer({ min: 0, max: 2 })),
          async (log, share) => {
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
          },
        ),
        { numRuns: 20 },
      );
    },
    PROPERTY_TIMEOUT_MS,
  );

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
    expect((await faults({ ...good, version: BACKUP_VERSION + 1 }))[0]).toBe('backup-newer');
    const broken = { ...good, events: [answer({ id: 'e2' }), { ...answer({ id: 'e3' }), at: 'noon' }] };
    expect(await faults(broken)).toEqual(['backup-broken', expect.stringContaining('events.1.at')]);
    const [held] = good.packs;
    if (!held) throw new Error('the pack is in the backup');
    const withPack = (change: object) => faults({ ...good, packs: [{ ...held, ...change }] });
    expect(await withPack({ key: builtInPackKey('goc') })).toContain('packs.0.key: not the key of this pack');
    expect(await withPack({ edition: 9 })).toContain('packs.0.edition: not the edition of this pack');
    const twice = { ...held.pack, questions: [...held.pack.questions, ...held.pack.questions] };
    expect((await withPack({ pack: twice }))[1]).toMatch(/^packs\.0\.pack: /u);
    const strange = {
      packKey: key('u-other'),
      questionKey: 'u-other/a',
      edition: 1,
      state: 'archived',
      question: question('a'),
    };
    expect((await faults({ ...good, archived: [strange] }))[1]).toMatch(/^archived\.0\.questionKey: /u);
    expect(await store.exportBackup(null, 0)).toEqual(good);
  });

  it('leaves built-in packs to the extension, and their progress finds them', async () => {
    const builtIn = pack([question('a')], 1, builtInPackKey('goc'));
    const store = testStore();
    await store.installPack(builtIn);
    const asked = questionKeyOf(builtIn.key, 'a');
    await store.recordAnswer(answer({ id: 'e1', questionKey: asked }));
    const file = throughFile(await store.exportBackup(null, 0));
    expect(file).toMatchObject({ packs: [] });
    const other = testStore();
    await other.importBackup(file);
    await other.installPack(builtIn);
    expect(await other.readMemory(asked)).toEqual(await store.readMemory(asked));
  });
});
