import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { answer, questionKey, START, undo } from '../practice/arbitrary';
import { type Choice, NO_REST } from '../practice/choices';
import { addDays, DAY_MS, HOUR_MS } from '../practice/days';
import type { LocalDay } from '../practice/types';
import { dayOf } from '../practice/zones';
import { freshName, key, pack, practiceDay, question, testStore } from './fixtures';
import { SCHEMA_VERSION } from './migrations';
import { first } from './migrations/001-first';
import type { Store } from './store';

const today = dayOf(answer({ id: '' }));
const a = questionKey('goc/a');
const b = questionKey('goc/b');
const choice = (id: string, at = START): { id: string; at: number; device: string; questionKey: typeof a } => ({
  id,
  at,
  device: 'd1',
  questionKey: a,
});
const suspend = (id: string, at?: number): Choice => ({ ...choice(id, at), kind: 'suspend' });
const resume = (id: string, at?: number): Choice => ({ ...choice(id, at), kind: 'resume' });
const bury = (id: string, until: LocalDay): Choice => ({ ...choice(id), kind: 'bury', until });

async function two(): Promise<Store> {
  const store = testStore();
  await store.installPack(pack([question('a'), question('b')]));
  return store;
}
const asked = async (store: Store, day = today) =>
  (await store.readToday(practiceDay(day))).items.map(({ questionKey: one }) => one).sort();

describe('a suspended question', () => {
  it('is asked no more until it is resumed, new or practised', async () => {
    const store = await two();
    expect(await store.recordChoice(suspend('c1'))).toMatchObject({ stored: true });
    expect(await store.recordChoice(suspend('c1'))).toMatchObject({ stored: false });
    expect(await asked(store)).toEqual([b]);
    await store.recordChoice(resume('c2', START + 1));
    await store.recordAnswer(answer({ id: 'e1', chosen: ['s'] }));
    await store.recordChoice(suspend('c3', START + 2));
    expect(await asked(store)).toEqual([b]);
    expect((await store.readToday(practiceDay(addDays(today, 9)))).due.count).toBe(0);
    expect((await store.readMemory(a))?.reps).toBe(1);
  });

  it('stays so through a new edition, a pause, a removal and a rebuilt cache; it is listed, newest first', async () => {
    const store = await two();
    await store.recordChoice(suspend('c1'));
    await store.recordChoice({ ...suspend('c2', START + 5), questionKey: b });
    await store.updatePack(pack([question('a'), question('b')], 2));
    await store.pausePack(key('goc'), true);
    await store.pausePack(key('goc'), false);
    await store.restorePack(await store.removePack(key('goc')));
    await store.rebuildCache();
    expect(await asked(store)).toEqual([]);
    const list = await store.readSuspended();
    expect(list.map(({ row, since }) => [row.questionKey, since])).toEqual([
      [b, START + 5],
      [a, START],
    ]);
    await store.updatePack(pack([question('b')], 3));
    expect((await store.readSuspended()).map(({ row }) => row.questionKey)).toEqual([b]);
  });

  it('that was chosen before its pack came is found by it', async () => {
    const store = testStore();
    await store.recordChoice(suspend('c1'));
    await store.installPack(pack([question('a'), question('b')]));
    expect(await asked(store)).toEqual([b]);
  });

  it('can be resumed, though it was suspended under a clock that ran a year ahead', async () => {
    const store = await two();
    await store.recordChoice(suspend('c1', START + 365 * DAY_MS));
    await store.recordChoice(resume('c2', START));
    expect(await asked(store)).toEqual([a, b]);
  });
});

describe('a buried question', () => {
  it('comes back with the next day and is no backlog meanwhile', async () => {
    const store = await two();
    await store.recordAnswer(answer({ id: 'e1', chosen: ['s'] }));
    await store.recordChoice(bury('c1', addDays(today, 1)));
    const now = await store.readToday(practiceDay(today));
    expect(now.items.map(({ questionKey: one }) => one)).toEqual([b]);
    expect(now.due.count).toBe(0);
    expect((await store.readDayEnd(practiceDay(today))).comeback?.day).toBe(addDays(today, 1));
    expect(await asked(store, addDays(today, 1))).toEqual([a, b]);
  });

  it('is not hidden by a clock that ran ahead', async () => {
    const store = await two();
    await store.recordChoice(bury('c1', addDays(today, 366)));
    expect(await asked(store)).toEqual([a, b]);
  });
});

describe('taking back', () => {
  it('goes over answers and choices by time', async () => {
    const store = await two();
    await store.recordAnswer(answer({ id: 'e1' }));
    await store.recordChoice(suspend('c1', START + 1));
    await store.recordAnswer(answer({ id: 'e2', at: START + 2, questionKey: b }));
    expect(await store.latestAct()).toMatchObject({ kind: 'answer', answer: { id: 'e2' } });
    await store.recordUndo(undo({ id: 'u2', undoes: 'e2' }));
    expect(await store.latestAct()).toMatchObject({ kind: 'choice', choice: { id: 'c1' } });
    await store.recordChoice({ ...choice('c2', START + 4), kind: 'undo', undoes: 'c1' });
    expect(await asked(store)).toEqual([b]);
    expect(await store.latestAct()).toMatchObject({ kind: 'answer', answer: { id: 'e1' } });
    await store.recordUndo(undo({ id: 'u1', undoes: 'e1' }));
    expect(await asked(store)).toEqual([a, b]);
    expect(await store.latestAct()).toBeNull();
  });

  it('is the last one also where the clock was set back in between', async () => {
    const store = await two();
    const noon = START + 5 * HOUR_MS;
    await store.recordAnswer(answer({ id: 'e1', questionKey: b, at: noon }));
    await store.recordChoice(suspend('c1', noon - HOUR_MS));
    expect(await store.latestAct()).toMatchObject({ kind: 'choice', choice: { id: 'c1' } });
    await store.recordAnswer(answer({ id: 'e2', questionKey: b, at: noon - 2 * HOUR_MS }));
    expect(await store.latestAct()).toMatchObject({ kind: 'answer', answer: { id: 'e2' } });
  });

  it('of a choice twice, or of none, changes nothing', async () => {
    const store = await two();
    await store.recordChoice(suspend('c1'));
    const back = (id: string, undoes: string): Choice => ({ ...choice(id), kind: 'undo', undoes });
    expect((await store.recordChoice(back('c2', 'c1'))).stored).toBe(true);
    expect((await store.recordChoice(back('c3', 'c1'))).stored).toBe(false);
    expect((await store.recordChoice(back('c4', 'none'))).stored).toBe(false);
    expect((await store.exportBackup(null, 0)).choices.map(({ id }) => id)).toEqual(['c1', 'c2']);
  });
});

describe('a desired retention', () => {
  it('sets every due day anew, and those of later answers in every window', async () => {
    const name = freshName();
    const [one, other] = [testStore({ name }), testStore({ name })];
    await one.installPack(pack([question('a'), question('b')]));
    await one.recordAnswer(answer({ id: 'e1' }));
    const due = async (asked = a) => (await one.readMemory(asked))?.due ?? 0;
    const before = await due();
    await one.setRetention(0.95);
    expect(await due()).toBeLessThan(before);
    await other.recordAnswer(answer({ id: 'e2', questionKey: b }));
    expect(await due(b)).toBe(await due());
    await other.setRetention(0.85);
    expect(await due()).toBeGreaterThan(before);
    await one.rebuildCache();
    expect(await due()).toBeGreaterThan(before);
    await one.setRetention(0.9);
    expect(await due()).toBe(before);
  });

  it('that was changed while nothing of ours ran is noticed at the next start', async () => {
    const name = freshName();
    const store = testStore({ name });
    await store.installPack(pack([question('a')]));
    await store.recordAnswer(answer({ id: 'e1' }));
    const before = (await store.readMemory(a))?.due ?? 0;
    await testStore({ name }).start(undefined, 0.85);
    expect((await store.readMemory(a))?.due).toBeGreaterThan(before);
    await testStore({ name }).start();
    expect((await store.readMemory(a))?.due).toBeGreaterThan(before);
  });
});

it('a backup of the first version has no choices and is read; merging tells how many came', async () => {
  const store = await two();
  await store.recordChoice(suspend('c1'));
  const { choices, ...whole } = await store.exportBackup(null, 0);
  const file = { ...whole, packs: [] };
  expect(choices).toHaveLength(1);
  const old = await two();
  await old.importBackup({ ...file, version: 1 });
  expect(await asked(old)).toEqual([a, b]);
  expect(await old.importBackup({ ...file, choices })).toMatchObject({ choices: 1 });
  expect(await old.importBackup({ ...file, choices })).toMatchObject({ choices: 0 });
  expect(await asked(old)).toEqual([b]);
});

it('data of the first schema gets citations, facts and no rest, and keeps its memory', async () => {
  const name = freshName();
  const now = testStore({ name });
  await now.installPack(pack([question('a', { fact: 'f' }), question('b')]));
  await now.recordAnswer(answer({ id: 'e1' }));
  const memory = await now.readMemory(a);
  now.close();

  // The same rows as the first schema had them.
  const opened = await new Dexie(name).open();
  const tables: Record<string, object[]> = {};
  for (const { name: table } of opened.tables) tables[table] = await opened.table(table).toArray();
  opened.close();
  await Dexie.delete(name);
  const old = new Dexie(name);
  old.version(1).stores(first.stores);
  await old.open();
  const without = (rows: object[] = [], ...fields: string[]) =>
    rows.map((row) => Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field))));
  await old.table('questions').bulkAdd(without(tables.questions, 'cites'));
  await old.table('cards').bulkAdd(without(tables.cards, 'fact', 'rest'));
  const whole = { key: key('goc'), pack: pack([question('a', { fact: 'f' }), question('b')]).pack };
  await old.table('packFiles').add(whole);
  for (const table of ['events', 'packs', 'answerKeys']) await old.table(table).bulkAdd(tables[table] ?? []);
  await old.table('meta').bulkAdd([
    { key: 'schema', version: 1 },
    { key: 'device', id: 'd1' },
    { key: 'fold', version: 1 },
  ]);
  old.close();

  const store = testStore({ name });
  expect(await store.start()).toMatchObject({ device: 'd1', mode: 'ready' });
  expect(await store.readMemory(a)).toEqual(memory);
  const regulation = { number: '144-QĐ/TW', issued: '2024-05-09', isOnly: true };
  expect(await store.questionCountAbout([regulation])).toEqual([2]);
  const again = await new Dexie(name).open();
  expect(await again.table('meta').get('schema')).toEqual({ key: 'schema', version: SCHEMA_VERSION });
  expect(await again.table('cards').get(a)).toEqual(tables.cards?.[0]);
  expect(await again.table('cards').get(b)).toMatchObject({ fact: null, rest: NO_REST });
  again.close();
});
