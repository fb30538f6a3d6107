import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../messages/catalogue';
import { storeMessages } from '../messages/store';
import { answer } from '../practice/arbitrary';
import { asStoreError, StoreError } from './errors';
import { counter, freshName, key, pack, question, testStore } from './fixtures';
import { FOLD_VERSION, MIGRATIONS, SCHEMA_VERSION } from './migrations';
import { askToPersist } from './persistence';

/** Opens the same database as a stranger would. */
async function raw<T>(name: string, work: (db: Dexie) => Promise<T>): Promise<T> {
  const db = await new Dexie(name).open();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'no error',
    (error) => (error instanceof StoreError ? error.code : String(error)),
  );

describe('newer data', () => {
  async function newerData() {
    const name = freshName();
    const first = testStore({ name });
    await first.installPack(pack([question('a')]));
    first.close();
    await raw(name, (db) => db.table('meta').put({ key: 'schema', version: SCHEMA_VERSION + 1 }));
    return { name, store: testStore({ name }) };
  }

  it('is read, and every write refuses and says so', async () => {
    const { store } = await newerData();
    expect((await store.start()).mode).toBe('newer');
    expect(await store.listPacks()).toHaveLength(1);
    for (const write of [
      store.recordAnswer(answer({ id: 'e1' })),
      store.installPack(pack([question('b')], 1, key('khac'))),
      store.updatePack(pack([question('a')], 2)),
      store.pausePack(key('goc'), true),
      store.removePack(key('goc')),
      store.rebuildCache(),
      store.deleteEverything(),
    ])
      expect(await codeOf(write)).toBe('newer');
    expect(await store.latestAnswers(5)).toEqual([]);
  });

  it('is noticed though it became newer after we opened', async () => {
    const name = freshName();
    const store = testStore({ name });
    await store.start();
    await raw(name, (db) => db.table('meta').put({ key: 'schema', version: SCHEMA_VERSION + 1 }));
    expect(await codeOf(store.recordAnswer(answer({ id: 'e1' })))).toBe('newer');
  });

  it('with a higher database version opens too', async () => {
    const { name, store } = await newerData();
    store.close();
    const newer = new Dexie(name);
    newer
      .version(SCHEMA_VERSION + 1)
      .stores({ ...Object.assign({}, ...MIGRATIONS.map(({ stores }) => stores)), more: 'id' });
    await newer.open();
    newer.close();
    const again = testStore({ name });
    expect((await again.start()).mode).toBe('newer');
    expect(await codeOf(again.recordAnswer(answer({ id: 'e1' })))).toBe('newer');
  });
});

it('migrations are numbered upwards from 1, each once', () => {
  const versions = MIGRATIONS.map(({ version }) => version);
  expect(versions).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

describe('start', () => {
  it('keeps its device, and notices that the data is gone', async () => {
    const name = freshName();
    const { device, vanished } = await testStore({ name }).start();
    expect(vanished).toBe(false);
    expect(await testStore({ name, newId: counter('other') }).start(device)).toMatchObject({ device, vanished: false });
    expect((await testStore().start('a device that was')).vanished).toBe(true);
  });

  it('folds the cards anew that another fold made', async () => {
    const name = freshName();
    const store = testStore({ name });
    await store.installPack(pack([question('a')]));
    await store.recordAnswer(answer({ id: 'e1' }));
    const memory = await store.readMemory('goc/a' as never);
    await raw(name, async (db) => {
      await db.table('meta').put({ key: 'fold', version: FOLD_VERSION - 1 });
      await db.table('cards').update('goc/a', { memory: null });
    });
    await testStore({ name }).start();
    expect(await store.readMemory('goc/a' as never)).toEqual(memory);
  });
});

it('deleting everything leaves nothing but a new installation', async () => {
  const store = testStore();
  await store.installPack(pack([question('a')]));
  await store.recordAnswer(answer({ id: 'e1' }));
  const { device } = await store.start();
  await store.deleteEverything();
  expect(await store.exportBackup(null, 0)).toMatchObject({ events: [], packs: [], answerKeys: [] });
  const after = await store.start();
  expect(after.device).not.toBe(device);
  await store.installPack(pack([question('a')]));
  expect(await store.readMemory('goc/a' as never)).toBeNull();
});

it('a reading is live over windows', async () => {
  const name = freshName();
  const [one, two] = [testStore({ name }), testStore({ name })];
  await one.installPack(pack([question('a')]));
  const seen: (number | undefined)[] = [];
  const subscription = one
    .live(() => one.readMemory('goc/a' as never))
    .subscribe((memory) => {
      seen.push(memory?.reps);
    });
  await expect.poll(() => seen).toEqual([undefined]);
  await two.recordAnswer(answer({ id: 'e1' }));
  await expect.poll(() => seen.at(-1)).toBe(1);
  subscription.unsubscribe();
});

describe('errors', () => {
  it('are told by their cause', () => {
    const named = (name: string, inner?: unknown) => Object.assign(new Error('told'), { name, inner });
    const codes = [
      named('QuotaExceededError'),
      named('AbortError', named('QuotaExceededError')),
      named('OpenFailedError', named('InvalidStateError')),
      named('OpenFailedError', named('VersionError')),
      named('MissingAPIError'),
      named('DatabaseClosedError'),
      named('InvalidStateError'),
      named('NotFoundError'),
      'a string',
    ].map((error) => asStoreError(error).code);
    expect(codes).toEqual([
      'quota',
      'quota',
      'refused',
      'newer',
      'refused',
      'vanished',
      'vanished',
      'vanished',
      'failed',
    ]);
  });

  it('each have words in both languages', () => {
    for (const language of ['vi', 'en'] as const)
      for (const words of Object.values(wordsOf(storeMessages, language))) expect(words).toMatch(/^[^!]{20,}\.$/u);
  });

  it('come from a browser that refuses IndexedDB', async () => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = () => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    };
    try {
      expect(await codeOf(testStore().start())).toBe('refused');
    } finally {
      IDBFactory.prototype.open = open;
    }
  });

  it('come from a full disk, and the answer is not half written', async () => {
    const store = testStore();
    await store.installPack(pack([question('a')]));
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      expect(await codeOf(store.recordAnswer(answer({ id: 'e1' })))).toBe('quota');
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(await store.latestAnswers(5)).toEqual([]);
    expect(await store.readMemory('goc/a' as never)).toBeNull();
  });
});

it('asking to persist never waits and never throws', () => {
  expect(askToPersist({ persist: () => new Promise(() => undefined) })).toBeUndefined();
  expect(askToPersist({ persist: () => Promise.reject(new Error('no')) })).toBeUndefined();
  expect(askToPersist(undefined)).toBeUndefined();
});
