import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { answer, questionKey, START } from '../practice/arbitrary';
import { dayOf } from '../practice/zones';
import { StoreError } from './errors';
import { freshName, key, pack, practiceDay, question, testStore } from './fixtures';
import type { Store } from './store';

const today = dayOf(answer({ id: '' }));
const rejection = (work: Promise<unknown>) =>
  work.then(
    () => 'no error',
    (error) => (error instanceof StoreError ? error.code : String(error)),
  );
const due = async (store: Store, day = today) =>
  (await store.readToday(practiceDay(day))).items.map(({ questionKey: asked }) => asked).sort();
const answerTo = (id: string, change = {}) =>
  answer({ id: `e-${id}`, questionKey: questionKey(`goc/${id}`), ...change });

describe('a new edition', () => {
  const first = [question('a'), question('b'), question('c')];
  const second = [question('a'), question('b', { right: 's' }), question('d')];

  it('keeps progress, archives what is gone, and asks anew what has another answer', async () => {
    const store = testStore();
    await store.installPack(pack(first));
    for (const id of ['a', 'b', 'c']) await store.recordAnswer(answerTo(id));
    const memory = await store.readMemory(questionKey('goc/b'));
    expect(await due(store)).toEqual([]);
    const expected = {
      key: 'goc',
      edition: 2,
      added: ['goc/d'],
      kept: ['goc/a'],
      answersChanged: ['goc/b'],
      archived: ['goc/c'],
    };
    expect(await store.updatePack(pack(second, 2))).toEqual(expected);
    expect(await due(store)).toEqual(['goc/b', 'goc/d']);
    expect(await store.readMemory(questionKey('goc/b'))).toEqual(memory);
    expect((await store.readMemory(questionKey('goc/c')))?.reps).toBe(1);
    expect((await store.readQuestion(questionKey('goc/c')))?.state).toBe('archived');
    await store.recordAnswer(answerTo('b', { id: 'new', edition: 2, chosen: ['s'], at: START + 1 }));
    expect(await due(store)).toEqual(['goc/d']);
  });

  it('takes an archived question back with its progress', async () => {
    const store = testStore();
    await store.installPack(pack(first));
    await store.recordAnswer(answerTo('c'));
    await store.updatePack(pack(second, 2));
    expect(await store.updatePack(pack(first, 3))).toMatchObject({ kept: ['goc/a', 'goc/c'], archived: ['goc/d'] });
    expect((await store.readMemory(questionKey('goc/c')))?.reps).toBe(1);
    expect(await due(store)).toEqual(['goc/a', 'goc/b']);
  });

  it('is refused when it is not newer, and then nothing changes', async () => {
    const store = testStore();
    await store.installPack(pack(second, 2));
    for (const edition of [1, 2])
      expect(await rejection(store.updatePack(pack(first, edition)))).toBe('pack-not-newer');
    expect(await rejection(store.installPack(pack(first, 3)))).toBe('pack-held');
    expect(await rejection(store.updatePack(pack(first, 3, key('khac'))))).toBe('pack-not-held');
    expect(await due(store)).toEqual(['goc/a', 'goc/b', 'goc/d']);
  });

  it('cancelled half way changes nothing', async () => {
    const store = testStore();
    await store.installPack(pack(first));
    const many = Array.from({ length: 500 }, (_, i) => question(`q${i}`));
    const stop = new AbortController();
    const shares: number[] = [];
    const work = store.updatePack(pack(many, 2), {
      signal: stop.signal,
      progress: (share) => {
        shares.push(share);
        if (share > 0.5) stop.abort();
      },
    });
    expect(await rejection(work)).toBe('cancelled');
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(await store.listPacks()).toMatchObject([{ edition: 1, questionCount: 3 }]);
    expect(await due(store)).toEqual(['goc/a', 'goc/b', 'goc/c']);
  });
});

describe('a pack', () => {
  it('rests and wakes, its archived questions stay away', async () => {
    const store = testStore();
    await store.installPack(pack([question('a'), question('b'), question('c')]));
    await store.updatePack(pack([question('a'), question('b')], 2));
    await store.recordAnswer(answerTo('a', { chosen: ['s'] }));
    await store.pausePack(key('goc'), true);
    expect(await due(store)).toEqual([]);
    await store.updatePack(pack([question('a'), question('b')], 3));
    expect(await due(store)).toEqual([]);
    await store.pausePack(key('goc'), false);
    expect(await due(store)).toEqual(['goc/a', 'goc/b']);
    expect(await rejection(store.pausePack(key('khac'), true))).toBe('pack-not-held');
  });

  it('removed and restored is as it was', async () => {
    const store = testStore();
    await store.installPack(pack([question('a'), question('b')]));
    await store.updatePack(pack([question('a', { right: 's' }), question('c')], 2));
    await store.recordAnswer(answerTo('a'));
    await store.recordAnswer(answerTo('b'));
    const before = { ...(await store.exportBackup(null, 0)), due: await due(store, today) };
    const memory = await store.readMemory(questionKey('goc/a'));
    const removed = await store.removePack(key('goc'));
    expect(await store.listPacks()).toEqual([]);
    expect(await due(store)).toEqual([]);
    expect(await rejection(store.removePack(key('goc')))).toBe('pack-not-held');
    await store.restorePack(removed);
    expect({ ...(await store.exportBackup(null, 0)), due: await due(store, today) }).toEqual(before);
    expect(await store.readMemory(questionKey('goc/a'))).toEqual(memory);
    expect((await store.readQuestion(questionKey('goc/b')))?.state).toBe('archived');
    expect(await rejection(store.restorePack(removed))).toBe('pack-held');
  });

  it('does not touch another, though their names begin alike', async () => {
    const store = testStore();
    await store.installPack(pack(Array.from({ length: 60 }, (_, i) => question(`q${i}`))));
    await store.installPack(pack([question('a')], 1, key('goc/2')));
    await store.installPack(pack([question('a')], 1, key('goc2')));
    for (const packKey of ['goc/2', 'goc2'])
      await store.recordAnswer(answer({ id: packKey, questionKey: questionKey(`${packKey}/a`) }));
    const removed = await store.removePack(key('goc'));
    expect(await store.listPacks()).toHaveLength(2);
    await store.restorePack(removed);
    for (const packKey of ['goc/2', 'goc2'])
      expect((await store.readMemory(questionKey(`${packKey}/a`)))?.reps).toBe(1);
  });

  it('brings the scenario with its questions', async () => {
    const store = testStore();
    await store.installPack(pack([question('a', { group: 'g' }), question('b')]));
    expect((await store.readQuestion(questionKey('goc/a')))?.scenario?.text).toBe('Một chi bộ họp.');
    expect((await store.readQuestion(questionKey('goc/b')))?.scenario).toBeUndefined();
  });

  it('is given back whole', async () => {
    const store = testStore();
    const whole = pack([question('a')]);
    await store.installPack(whole);
    expect(await store.readPack(whole.key)).toEqual(whole);
    expect(await store.readPack(key('khac'))).toBeUndefined();
  });
});

it('two windows installing one pack: one of them is told', async () => {
  const name = freshName();
  const installs = [testStore({ name }), testStore({ name })].map((store) =>
    rejection(store.installPack(pack([question('a')]))),
  );
  expect((await Promise.all(installs)).sort()).toEqual(['no error', 'pack-held']);
});
