import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { builtInPackKey } from '../packs/identity';
import { answer, undo } from '../practice/arbitrary';
import { addDays, asLocalDay } from '../practice/days';
import { KEPT } from '../practice/thinning';
import { freshName, OWN_KEY, pack, question, testStore } from './fixtures';
import { pack as packText, unpack } from './gzip';
import { SCHEMA_VERSION } from './migrations';
import type { Store } from './store';

const day = asLocalDay(20_000);
const on = (days: number) => ({ day: addDays(day, days), at: 1000 + days });

async function filled(name = freshName()): Promise<Store> {
  const store = testStore({ name });
  await store.start();
  await store.installPack(pack([question('a'), question('b')], 1, OWN_KEY));
  await store.recordAnswer(answer({ id: 'e1' }));
  return store;
}
/** One more answer, so that there is something to keep. */
const practise = (store: Store, id: string) => store.recordAnswer(answer({ id, questionKey: `${OWN_KEY}/a` as never }));

async function emptyOfAnswers(name: string): Promise<void> {
  const db = await new Dexie(name).open();
  await Promise.all(['events', 'cards', 'packs', 'packFiles', 'questions'].map((table) => db.table(table).clear()));
  db.close();
}

/** While `work` runs, the disk is full for adding the content of a copy: the first `times` times, or for ever. */
async function withFullDisk(times: number, work: () => Promise<void>): Promise<void> {
  const add = IDBObjectStore.prototype.add;
  let left = times;
  IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...args: Parameters<typeof add>) {
    if (this.name === 'snapshotFiles' && left-- > 0) throw new DOMException('full', 'QuotaExceededError');
    return add.apply(this, args);
  };
  try {
    await work();
  } finally {
    IDBObjectStore.prototype.add = add;
  }
}

describe('a snapshot', () => {
  it('is taken once a day, and only where something changed', async () => {
    const store = await filled();
    expect(await store.takeSnapshot(null, on(0))).toBe('taken');
    await practise(store, 'e2');
    expect(await store.takeSnapshot(null, on(0))).toBe('unchanged');
    expect(await store.takeSnapshot(null, on(1))).toBe('taken');
    expect(await store.takeSnapshot(null, on(2))).toBe('unchanged');
    expect(await store.takeSnapshot({ newPerDay: 3 }, on(2))).toBe('taken');
    const { snapshots, failedAt } = await store.listSnapshots();
    expect(failedAt).toBeNull();
    expect(snapshots.map(({ day: taken, answers }) => [taken - day, answers])).toEqual([
      [2, 2],
      [1, 2],
      [0, 1],
    ]);
  });

  it('is taken again after a mock exam was begun and after it was handed in; without it, it is what the first copy holds', async () => {
    const store = await filled();
    await store.takeSnapshot(null, on(0));
    const reading = { at: 1, page: 'p', steady: 0 };
    await store.mocks.begin({ packs: [OWN_KEY], exam: null }, { id: 'm1', seed: 1 }, reading);
    expect(await store.takeSnapshot(null, on(1))).toBe('taken');
    expect(await store.takeSnapshot(null, on(2))).toBe('unchanged');
    await store.mocks.step('m1', { type: 'submit', reading }, { zone: 'Asia/Ho_Chi_Minh', device: 'd1' });
    expect(await store.takeSnapshot(null, on(2))).toBe('taken');
    const [row] = (await store.listSnapshots()).snapshots;
    const json = JSON.parse(await store.readSnapshot(row?.id ?? ''));
    await store.mocks.remove(['m1']);
    expect(await store.takeSnapshot(null, on(3))).toBe('unchanged');
    expect(await store.previewBackup(json)).toMatchObject({ events: 0, mockExams: 1 });
  });

  it('is not taken of nothing', async () => {
    const store = testStore();
    expect(await store.takeSnapshot({ newPerDay: 3 }, on(0))).toBe('unchanged');
  });

  it('holds what a backup holds, never the private notes nor built-in packs', async () => {
    const store = await filled();
    await store.installPack(pack([question('x')], 1, builtInPackKey('goc')));
    await store.writeSelfNote('2026-11', null, { standard: 1, text: 'riêng', mark: 2, at: 1 });
    await store.takeSnapshot({ newPerDay: 8 }, on(0));
    const [row] = (await store.listSnapshots()).snapshots;
    const text = await store.readSnapshot(row?.id ?? '');
    expect(text).not.toContain('riêng');
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(await store.exportBackup({ newPerDay: 8 }, 1000))));
    expect(row?.kind).toBe('gzip');
    expect(row?.size).toBeLessThan(text.length);
  });

  it('brings everything back after the answers were lost, adds only, and says so before', async () => {
    const name = freshName();
    const store = await filled(name);
    await practise(store, 'e2');
    const memory = await store.readMemory(`${OWN_KEY}/a` as never);
    await store.takeSnapshot(null, on(0));
    await emptyOfAnswers(name);
    await practise(store, 'e3');
    const [row] = (await store.listSnapshots()).snapshots;
    const json = JSON.parse(await store.readSnapshot(row?.id ?? ''));
    expect(await store.previewBackup(json)).toEqual({
      events: 2,
      choices: 0,
      mockExams: 0,
      drafts: 0,
      packsAdded: ['Bộ thử'],
      packsUpdated: [],
    });
    expect(await store.importBackup(json)).toMatchObject({ events: 2, packsAdded: [OWN_KEY] });
    expect((await store.latestAnswers(9)).map(({ id }) => id).sort()).toEqual(['e1', 'e2', 'e3']);
    expect((await store.readMemory(`${OWN_KEY}/a` as never))?.reps).toBe((memory?.reps ?? 0) + 1);
    expect(await store.previewBackup(json)).toEqual({
      events: 0,
      choices: 0,
      mockExams: 0,
      drafts: 0,
      packsAdded: [],
      packsUpdated: [],
    });
  });

  it('counts answers that count', async () => {
    const store = await filled();
    await store.recordUndo(undo({ id: 'u1', undoes: 'e1' }));
    await store.takeSnapshot(null, on(0));
    expect((await store.listSnapshots()).snapshots[0]?.answers).toBe(0);
  });

  it('makes place for the next, content and all', async () => {
    const store = await filled();
    for (let i = 0; i < 40; i++) {
      await practise(store, `n${i}`);
      await store.takeSnapshot(null, on(i));
    }
    const { snapshots } = await store.listSnapshots();
    expect(snapshots.length).toBeLessThanOrEqual(KEPT.days + KEPT.weeks + KEPT.months);
    expect(snapshots[0]?.day).toBe(addDays(day, 39));
    for (const { id } of snapshots) expect(JSON.parse(await store.readSnapshot(id)).format).toBe('so-tay-144-sao-luu');
  });

  it('deleted comes back by its undo', async () => {
    const store = await filled();
    await store.takeSnapshot(null, on(0));
    const [row] = (await store.listSnapshots()).snapshots;
    const removed = await store.removeSnapshot(row?.id ?? '');
    expect((await store.listSnapshots()).snapshots).toEqual([]);
    await expect(store.readSnapshot(row?.id ?? '')).rejects.toMatchObject({ code: 'vanished' });
    if (removed) await store.putSnapshotBack(removed);
    expect((await store.listSnapshots()).snapshots).toEqual([row]);
  });
});

describe('a full disk', () => {
  async function three() {
    const store = await filled();
    for (const i of [0, 1]) {
      await practise(store, `n${i}`);
      await store.takeSnapshot(null, on(i));
    }
    await practise(store, 'n2');
    return store;
  }
  const days = async (store: Store) => (await store.listSnapshots()).snapshots.map((row) => row.day - day);

  it('costs the oldest copy, once', async () => {
    const store = await three();
    await withFullDisk(1, async () => expect(await store.takeSnapshot(null, on(2))).toBe('taken'));
    expect(await days(store)).toEqual([2, 1]);
  });

  it('that stays full leaves a note until a copy is taken, and never takes the only one', async () => {
    const store = await three();
    await withFullDisk(99, async () => {
      expect(await store.takeSnapshot(null, on(2))).toBe('no-room');
      expect(await days(store)).toEqual([1]);
      expect(await store.takeSnapshot(null, on(3))).toBe('no-room');
    });
    expect(await days(store)).toEqual([1]);
    expect((await store.listSnapshots()).failedAt).toBe(on(3).at);
    expect(await store.takeSnapshot(null, on(4))).toBe('taken');
    expect((await store.listSnapshots()).failedAt).toBeNull();
  });
});

it('a database of version 2 gets its tables and keeps its rows', async () => {
  const { first } = await import('./migrations/001-first');
  const { choices } = await import('./migrations/002-choices');
  const name = freshName();
  const old = new Dexie(name);
  old.version(1).stores(first.stores);
  old.version(2).stores(choices.stores);
  await old.open();
  await old.table('meta').bulkAdd([
    { key: 'schema', version: 2 },
    { key: 'device', id: 'd' },
    { key: 'fold', version: 1, retention: 0.9 },
  ]);
  await old.table('events').add(answer({ id: 'e1' }));
  old.close();
  const store = testStore({ name });
  expect(await store.start()).toMatchObject({ device: 'd', mode: 'ready' });
  expect(await store.takeSnapshot(null, on(0))).toBe('taken');
  const raw = await new Dexie(name).open();
  expect(await raw.table('meta').get('schema')).toEqual({ key: 'schema', version: SCHEMA_VERSION });
  expect(await raw.table('events').count()).toBe(1);
  raw.close();
});

it('text packed with or without compression unpacks to itself', async () => {
  const text = 'Sổ tay 144 '.repeat(50);
  expect(await unpack(await packText(text))).toBe(text);
  const plain = await packText(text, false);
  expect([plain.kind, await unpack(plain)]).toEqual(['plain', text]);
});
