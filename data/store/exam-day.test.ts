import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { answer, START } from '../practice/arbitrary';
import { addDays, DAY_MS, HOUR_MS, isoDate, localDay, MINUTE_MS } from '../practice/days';
import type { ExamChoice } from '../settings';
import { key, pack, practiceDay, question, testStore } from './fixtures';

const today = localDay(START, 420);
const exam = (change: Partial<ExamChoice> = {}): ExamChoice => ({
  ...{ day: isoDate(addDays(today, 10)), packs: [key('goc')], answersPerDay: 10 },
  ...change,
});
const many = (count: number, prefix = 'q') =>
  Array.from({ length: count }, (_, i) => question(`${prefix}${i}`, { standard: ((i % 5) + 1) as 1 }));
const keyOf = (text: string) => text as Parameters<ReturnType<typeof testStore>['readMemory']>[0];

async function held() {
  const store = testStore();
  await store.installPack(pack(many(40)));
  await store.installPack(pack(many(20, 'k'), 1, key('khac')));
  return store;
}

it('asks of the chosen packs only, as many as the day has room for, and says how far it reaches', async () => {
  const store = await held();
  const day = practiceDay(today, { exam: exam(), buckets: [1] });
  const { items, coverage } = await store.readToday(day);
  expect(items).toHaveLength(5);
  expect(items.every(({ questionKey }) => questionKey.startsWith('goc/'))).toBe(true);
  expect(coverage).toMatchObject({ unseen: 40, days: 10, answersPerDay: 10, inTime: true });
  const short = await store.readToday(practiceDay(today, { exam: exam({ day: isoDate(addDays(today, 2)) }) }));
  expect(short.coverage).toMatchObject({ inTime: false, reach: { most: 20, likely: 10 } });
});

it('is the same with the plan kept, through answers, rest and its undo, and for a pack that goes to rest', async () => {
  const [kept, bare] = [await held(), await held()];
  const day = practiceDay(today, { exam: exam() });
  await kept.prepareDay(day);
  // Another installation, another order of asking: what is asked is compared, not when.
  const same = async () => {
    const [one, two] = [await kept.readToday(day), await bare.readToday(day)];
    const asked = (queue: typeof one) => queue.items.map(({ questionKey }) => questionKey).sort();
    expect(asked(one)).toEqual(asked(two));
    expect(one.coverage).toEqual(two.coverage);
    return one.items;
  };
  for (let n = 0; n < 6; n++) {
    const [head] = await same();
    if (!head) break;
    const event = answer({ id: `e${n}`, questionKey: head.questionKey, at: START + n, chosen: [n % 3 ? 'r' : 's'] });
    await Promise.all([kept.recordAnswer(event), bare.recordAnswer(event)]);
  }
  const [head] = await same();
  const choice = {
    id: 'c',
    at: START + 9,
    device: 'd',
    questionKey: head?.questionKey ?? keyOf('goc/q0'),
    kind: 'suspend' as const,
  };
  await Promise.all([kept.recordChoice(choice), bare.recordChoice(choice)]);
  expect((await same()).map(({ questionKey }) => questionKey)).not.toContain(choice.questionKey);
  const undo = { ...choice, id: 'c2', kind: 'undo' as const, undoes: 'c' };
  await Promise.all([kept.recordChoice(undo), bare.recordChoice(undo)]);
  expect((await same()).map(({ questionKey }) => questionKey)).toContain(choice.questionKey);
  await kept.prepareDay(day);
  await Promise.all([kept.pausePack(key('goc'), true), bare.pausePack(key('goc'), true)]);
  expect(await same()).toEqual([]);
});

it('has an end within its answers, also under a clock that is set back minute by minute', async () => {
  const store = await held();
  const day = practiceDay(today, { exam: exam({ answersPerDay: 12 }) });
  await store.prepareDay(day);
  let count = 0;
  for (; count < 40; count++) {
    const [head] = (await store.readToday(day)).items;
    if (!head) break;
    // Wrong when first asked, right when it returns. Ids run against the order of answering.
    const chosen = [head.why === 'again' ? 'r' : 's'];
    const facts = { questionKey: head.questionKey, at: START + HOUR_MS - count * MINUTE_MS, chosen };
    await store.recordAnswer(answer({ id: `e${99 - count}`, ...facts }));
  }
  expect(count).toBe(12);
  expect((await store.readToday(day)).done.new).toBe(6);
});

it('ends by itself after its day', async () => {
  const store = await held();
  const past = practiceDay(addDays(today, 11), { exam: exam() });
  await store.prepareDay(past);
  const after = await store.readToday(past);
  expect(after.coverage).toBeUndefined();
  expect(after).toEqual(await store.readToday({ ...past, exam: null }));
  const onTheDay = await store.readToday(practiceDay(addDays(today, 10), { exam: exam() }));
  expect(onTheDay.coverage).toMatchObject({ days: 0 });
});

it('is not hidden by a clock that ran a year ahead', async () => {
  const store = await held();
  for (let i = 0; i < 40; i++)
    await store.recordAnswer(answer({ id: `e${i}`, questionKey: keyOf(`goc/q${i}`), at: START + 365 * DAY_MS + i }));
  expect((await store.readToday(practiceDay(today, { exam: exam() }))).items.length).toBeGreaterThan(0);
});

it('expects a range of marks once there are reviews, and none without questions', async () => {
  const store = await held();
  expect(await store.readExamScore({ today, exam: exam() })).toEqual({ kind: 'early', reviews: 0 });
  // Twenty questions, each asked and reviewed the next day.
  for (let n = 0; n < 40; n++)
    await store.recordAnswer(
      answer({ id: `e${n}`, questionKey: keyOf(`goc/q${n % 20}`), at: START + (n < 20 ? -DAY_MS : 0) + n }),
    );
  const score = await store.readExamScore({ today, exam: exam() });
  if (score?.kind !== 'range') throw new Error('there are reviews enough');
  // Two options: half of what was never asked is guessed right.
  expect(score.expected).toBeGreaterThan(6);
  expect(score.low).toBeLessThan(score.expected);
  expect(await store.readExamScore({ today, exam: exam({ packs: [key('xa')] }) })).toBeNull();
});

it('is live: read anew after each answer, with the plan kept and without', async () => {
  const store = await held();
  const day = practiceDay(today, { exam: exam() });
  for (const n of [0, 1]) {
    if (n === 1) await store.prepareDay(day);
    const seen: number[] = [];
    const live = store
      .live(() => store.readToday(day))
      .subscribe({ next: ({ done }) => seen.push(done.new), error: () => seen.push(-1) });
    await expect.poll(() => seen.at(-1)).toBe(n);
    const [head] = (await store.readToday(day)).items;
    await store.recordAnswer(
      answer({ id: `e${n}`, questionKey: head?.questionKey ?? keyOf(''), at: START + n, chosen: ['r'] }),
    );
    await expect.poll(() => seen.at(-1)).toBe(n + 1);
    live.unsubscribe();
  }
});
