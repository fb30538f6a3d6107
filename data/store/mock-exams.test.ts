import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { questionKeyOf } from '../packs/identity';
import { START } from '../practice/arbitrary';
import { HOUR_MS, localDay, MINUTE_MS } from '../practice/days';
import type { MockAction } from '../practice/mock/exam';
import type { PackKey } from '../practice/types';
import { freshName, key, pack, practiceDay, question, testStore } from './fixtures';

const today = localDay(START, 420);
const source = { packs: [key('goc')], exam: null };
const writer = { zone: 'Asia/Ho_Chi_Minh', device: 'd1' };
const reading = (minutes: number, page = 'p') => ({
  at: START + minutes * MINUTE_MS,
  page,
  steady: page === 'p' ? minutes * MINUTE_MS : 5,
});
const many = (count: number) =>
  Array.from({ length: count }, (_, i) => question(`q${i}`, { standard: ((i % 5) + 1) as 1 }));

async function begun(name = freshName()) {
  const store = testStore({ name });
  await store.installPack(pack(many(60)));
  const exam = await store.mocks.begin(source, { id: 'm1', seed: 7 }, reading(0));
  if (!exam) throw new Error('nothing was drawn');
  const step = (action: MockAction) => store.mocks.step(exam.id, action, writer);
  const answer = (i: number, chosen: string, minutes: number) =>
    step({
      type: 'answer',
      questionKey: exam.items[i]?.questionKey ?? (key('') as never),
      chosen: [chosen],
      ms: 900,
      reading: reading(minutes),
    });
  return { name, store, exam, step, answer };
}

describe('a mock exam in the store', () => {
  it('has thirty questions by standard, and is one however many windows begin it', async () => {
    const { store, exam } = await begun();
    expect(exam.items).toHaveLength(30);
    expect(await store.mocks.outline(source)).toMatchObject({ questions: 30, durationMs: 20 * MINUTE_MS });
    expect(await store.mocks.begin(source, { id: 'm2', seed: 8 }, reading(1))).toEqual(exam);
    expect(await store.mocks.begin({ packs: [key('xa')], exam: null }, { id: 'm3', seed: 1 }, reading(1))).toEqual(
      exam,
    );
    expect(await testStore().mocks.begin(source, { id: 'm2', seed: 8 }, reading(1))).toBeNull();
  });

  it('is there after everything was closed, with its answers and its deadline', async () => {
    const { name, store, answer } = await begun();
    await answer(0, 'r', 2);
    store.close();
    const again = testStore({ name });
    const open = await again.mocks.readOpen();
    expect(open).toMatchObject({ state: 'running', deadlineAt: START + 20 * MINUTE_MS });
    expect(open?.items[0]?.given?.chosen).toEqual(['r']);
    expect((await again.mocks.questionsOf(open as NonNullable<typeof open>)).size).toBe(30);
  });

  it('takes answers of two windows at once, and loses none', async () => {
    const { name, store, exam, answer } = await begun();
    const other = testStore({ name });
    const act = (i: number): MockAction => ({
      ...{ type: 'answer', questionKey: exam.items[i]?.questionKey ?? (key('') as never), chosen: ['s'], ms: 5 },
      reading: reading(1, 'q'),
    });
    await Promise.all(
      [0, 1, 2, 3, 4, 5].map((i) => (i % 2 ? answer(i, 'r', 1) : other.mocks.step('m1', act(i), writer))),
    );
    const open = await store.mocks.readOpen();
    expect(open?.items.slice(0, 6).map(({ given }) => given?.chosen[0])).toEqual(['s', 'r', 's', 'r', 's', 'r']);
  });

  it('on hand-in writes its answers to the log with the row, once, so that mistakes come up in practice', async () => {
    const { store, exam, step, answer } = await begun();
    await answer(0, 'r', 1);
    await answer(1, 's', 2);
    const done = await step({ type: 'submit', reading: reading(3) });
    expect(done.logged).toHaveLength(2);
    expect((await step({ type: 'submit', reading: reading(4) })).logged).toEqual([]);
    expect(await store.latestAnswers(9)).toHaveLength(2);
    const { items } = await store.readToday(practiceDay(today, { limits: { newPerDay: 0, reviewsPerDay: 9 } }));
    expect(items).toMatchObject([{ questionKey: exam.items[1]?.questionKey, why: 'again' }]);
    const [listed] = await store.mocks.list();
    expect(listed?.mark).toMatchObject({ mark: 0.3, right: 1, judged: 30 });
    expect(listed?.mark.mistakes).toHaveLength(29);
  });

  it('goes along with a pack that moves to another key, and is judged as it was asked', async () => {
    const { store, exam, step, answer } = await begun();
    await answer(0, 'r', 1);
    const to = 'khoa/goc' as PackKey;
    // The edition that comes with the new key has other right answers.
    const next = many(60).map((one) => question(one.id, { standard: one.standard, right: 's' }));
    await store.movePack(key('goc'), pack(next, 2, to));
    const moved = await store.mocks.readOpen();
    const id = (item: { questionKey: string } | undefined) => item?.questionKey.split('/').at(-1) ?? '';
    expect(moved?.items.map(({ questionKey }) => questionKey)).toEqual(
      exam.items.map((item) => questionKeyOf(to, id(item))),
    );
    expect((await store.mocks.questionsOf(moved as NonNullable<typeof moved>)).size).toBe(30);
    // A window that still shows the paper as it was drawn.
    await answer(1, 'r', 2);
    await step({ type: 'submit', reading: reading(3) });
    const [marked] = await store.mocks.list();
    expect(marked?.mark).toMatchObject({ right: 2 });
    expect((await store.readMemory(questionKeyOf(to, id(exam.items[0]))))?.reps).toBe(1);
  });

  it('when the disk is full at hand-in has handed in nothing, and can be handed in again', async () => {
    const { store, step, answer } = await begun();
    await answer(0, 's', 1);
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await expect(step({ type: 'submit', reading: reading(3) })).rejects.toMatchObject({ code: 'quota' });
    IDBObjectStore.prototype.add = add;
    expect(await store.mocks.readOpen()).toMatchObject({ state: 'running' });
    expect(await store.latestAnswers(9)).toEqual([]);
    expect((await step({ type: 'submit', reading: reading(4) })).logged).toHaveLength(1);
  });

  it('ended by a gap waits for the learner, who may give it back', async () => {
    const { step } = await begun();
    const late = { ...reading(5), at: START + 40 * HOUR_MS };
    expect((await step({ type: 'tick', reading: late })).exam).toMatchObject({ state: 'expired', by: 'gap' });
    expect((await step({ type: 'give-back', reading: late })).exam).toMatchObject({ state: 'running' });
  });

  it('is live: the list hears of what was handed in', async () => {
    const { store, step, answer } = await begun();
    const seen: number[] = [];
    const live = store
      .live(() => store.mocks.list())
      .subscribe({ next: (list) => seen.push(list.length), error: () => seen.push(-1) });
    await expect.poll(() => seen.at(-1)).toBe(0);
    await answer(0, 'r', 1);
    await step({ type: 'submit', reading: reading(3) });
    await expect.poll(() => seen.at(-1)).toBe(1);
    live.unsubscribe();
  });

  it('is deleted with an undo; its answers stay', async () => {
    const { store, step, answer } = await begun();
    await answer(0, 'r', 1);
    expect(await store.mocks.remove(['m1'])).toEqual([]);
    await step({ type: 'submit', reading: reading(3) });
    const gone = await store.mocks.remove('all');
    expect(await store.mocks.list()).toEqual([]);
    expect(await store.latestAnswers(9)).toHaveLength(1);
    await store.mocks.restore(gone);
    expect(await store.mocks.list()).toHaveLength(1);
  });

  it('travels in a backup, once, and an older file without any is read', async () => {
    const { store, step } = await begun();
    await step({ type: 'submit', reading: reading(3) });
    const file = JSON.parse(JSON.stringify(await store.exportBackup(null, 0)));
    const other = testStore();
    await other.installPack(pack(many(60)));
    const sound = { ...file, packs: [], archived: [] };
    expect((await other.importBackup(sound)).mockExams).toBe(1);
    expect((await other.importBackup(sound)).mockExams).toBe(0);
    expect((await other.mocks.list())[0]?.exam).toEqual((await store.mocks.list())[0]?.exam);
    const { mockExams: _, ...older } = { ...sound, version: 2 };
    expect((await other.importBackup(older)).mockExams).toBe(0);
  });
});
