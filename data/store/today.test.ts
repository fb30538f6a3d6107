import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionKeyOf } from '../packs/identity';
import { answer, questionKey, START, undo } from '../practice/arbitrary';
import type { Bucket } from '../practice/buckets';
import { foldChoices, isBuried } from '../practice/choices';
import { addDays, DAY_MS } from '../practice/days';
import { foldLog } from '../practice/fold';
import { todaysQueue } from '../practice/queue';
import { defaultScheduler } from '../practice/scheduler';
import type { AnswerEvent } from '../practice/types';
import { dayOf } from '../practice/zones';
import { answerKeyOf } from '../questions/grading';
import type { Question } from '../questions/schema';
import { key, OWN_KEY, PROPERTY_TIMEOUT_MS, pack, practiceDay, question, testStore } from './fixtures';
import type { Store } from './store';
import { COUNT_LIMIT, type PracticeDay } from './today';

const today = dayOf(answer({ id: '' }));
const standardOf = (i: number) => ((i % 5) + 1) as Question['standard'] & number;
const many = (count: number) => Array.from({ length: count }, (_, i) => question(`q${i}`, { standard: standardOf(i) }));
const answerTo = (i: number, change: Partial<AnswerEvent> = {}) =>
  answer({ id: `e${i}-${change.at ?? 0}`, questionKey: questionKey(`goc/q${i}`), ...change });

async function practised(count: number, change: Partial<AnswerEvent> = {}) {
  const store = testStore();
  await store.installPack(pack(many(count)));
  for (let i = 0; i < count; i++) await store.recordAnswer(answerTo(i, change));
  return store;
}

describe("today's questions", () => {
  it('are eight new ones on the first day, over the standards', async () => {
    const store = testStore();
    await store.installPack(pack(many(50)));
    const { items, left, due } = await store.readToday(practiceDay(today));
    expect(left).toEqual({ due: 0, new: 8, again: 0 });
    expect(due).toEqual({ count: 0, more: false });
    expect(new Set(items.map(({ bucket }) => bucket)).size).toBe(5);
  });

  it('are capped after three weeks away, and the rest is said', async () => {
    const store = await practised(120);
    const { left, due, postponed } = await store.readToday(practiceDay(addDays(today, 21)));
    expect(left).toEqual({ due: 40, new: 0, again: 0 });
    expect(due).toEqual({ count: 120, more: false });
    expect(postponed).toEqual({ count: 80, more: false });
  });

  it('are counted only so far', async () => {
    const store = testStore();
    await store.installPack(pack(many(COUNT_LIMIT + 40), 1, OWN_KEY));
    const backup = await store.exportBackup(null, 0);
    const events = Array.from({ length: COUNT_LIMIT + 40 }, (_, i) =>
      answerTo(i, { questionKey: questionKeyOf(OWN_KEY, `q${i}`) }),
    );
    await store.importBackup({ ...backup, events });
    const { due, left } = await store.readToday(practiceDay(addDays(today, 21)));
    expect(due).toEqual({ count: COUNT_LIMIT, more: true });
    expect(left.due).toBe(40);
  });

  it('are only of the standards chosen', async () => {
    const store = await practised(30, { chosen: ['s'] });
    const buckets: Bucket[] = [2, 4];
    const { items } = await store.readToday(practiceDay(today, { buckets }));
    expect(items).toHaveLength(12);
    expect(new Set(items.map(({ bucket }) => bucket))).toEqual(new Set(buckets));
  });

  it('bring a wrong one back', async () => {
    const store = await practised(1, { chosen: ['s'] });
    expect((await store.readToday(practiceDay(today))).items).toMatchObject([{ why: 'again', occurrence: 1 }]);
    await store.recordAnswer(answerTo(0, { at: START + 1 }));
    expect((await store.readToday(practiceDay(today))).items).toEqual([]);
  });

  it('are not hidden by a clock that ran a year ahead', async () => {
    const store = await practised(3);
    for (let i = 0; i < 3; i++) await store.recordAnswer(answerTo(i, { at: START + 365 * DAY_MS }));
    const later = addDays(today, 10);
    const { items } = await store.readToday(practiceDay(later));
    expect(items.map(({ why }) => why)).toEqual(['due', 'due', 'due']);
    const [head] = items;
    const number = Number(head?.questionKey.slice('goc/q'.length));
    await store.recordAnswer(answerTo(number, { at: START + 10 * DAY_MS }));
    const after = await store.readToday(practiceDay(later));
    expect(after.items).toHaveLength(2);
    expect(after.done).toEqual({ due: 1, new: 0 });
  });
});

describe('the end of a day', () => {
  it('says when to come back, and for how much', async () => {
    const store = await practised(10);
    const { standards, comeback } = await store.readDayEnd(practiceDay(today));
    expect(standards.map(({ bucket, asked }) => [bucket, asked])).toEqual([1, 2, 3, 4, 5].map((b) => [b, 2]));
    const due = (await store.readMemory(questionKey('goc/q0')))?.due;
    expect(comeback).toEqual({ day: due, due: { count: 10, more: false } });
  });

  it('says tomorrow while anything waits, and nothing where there is nothing', async () => {
    const store = await practised(10);
    expect((await store.readDayEnd(practiceDay(addDays(today, 30)))).comeback?.day).toBe(addDays(today, 31));
    const fresh = testStore();
    expect(await fresh.readDayEnd(practiceDay(today))).toEqual({ standards: [], comeback: null });
    await fresh.installPack(pack(many(1)));
    expect((await fresh.readDayEnd(practiceDay(today))).comeback?.day).toBe(addDays(today, 1));
  });
});

/** The slow twin: every card folded from the whole log, and the queue made of all of them, no index and no limit. */
async function slowToday(store: Store, day: PracticeDay) {
  const { events, choices, packs, archived, device } = await store.exportBackup(null, 0);
  const editions = new Map<string, Question>();
  for (const { key, pack: content, edition } of packs)
    for (const made of content.questions) editions.set(`${key}/${made.id}@${edition}`, made);
  const memories = foldLog(
    events,
    (asked, edition) => {
      const found = editions.get(`${asked}@${edition}`);
      return found && answerKeyOf(found);
    },
    defaultScheduler,
  );
  expect(archived).toEqual([]);
  const cards = packs.flatMap(({ key, paused, pack: { questions } }) =>
    questions.map((made, order) => {
      const questionKey = questionKeyOf(key, made.id);
      const bucket: Bucket = made.standard ?? 0;
      const group = made.group === undefined ? null : `${key}/${made.group}`;
      const fact = made.fact === undefined ? null : `${key}/${made.fact}`;
      const rest = foldChoices(choices.filter((choice) => choice.questionKey === questionKey));
      const rests = rest.suspendedAt !== null || isBuried(rest, day.today);
      const askable = !paused && !rests && day.buckets.includes(bucket);
      return { questionKey, bucket, group, fact, order, askable, memory: memories.get(questionKey) ?? null };
    }),
  );
  const reviewed = cards.flatMap((card) =>
    card.memory ? [{ ...card, memory: card.memory, due: card.memory.due }] : [],
  );
  const due = reviewed.filter((card) => card.askable && card.due <= day.today);
  return todaysQueue({
    today: day.today,
    seed: device,
    limits: day.limits,
    due,
    dueCount: { count: due.length, more: false },
    fresh: cards.flatMap((card) => (card.memory === null && card.askable ? [{ ...card, memory: null }] : [])),
    answered: reviewed.filter(({ memory }) => memory.lastDay === day.today),
  });
}

it(
  "today's questions are those of the slow twin",
  async () => {
    const step = fc.record({
      pick: fc.nat({ max: 79 }),
      day: fc.integer({ min: 0, max: 12 }),
      right: fc.boolean(),
      undone: fc.boolean(),
      choice: fc.constantFrom('suspend' as const, 'bury' as const, 'resume' as const, null, null, null),
    });
    const settings = fc.record({
      buckets: fc.subarray([0, 1, 2, 3, 4, 5] as Bucket[]),
      paused: fc.boolean(),
      limits: fc.record({ newPerDay: fc.integer({ min: 0, max: 9 }), reviewsPerDay: fc.integer({ min: 0, max: 12 }) }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), settings, async (steps, { paused, ...rest }) => {
        const store = testStore();
        const questions = Array.from({ length: 80 }, (_, i) =>
          question(`q${i}`, {
            ...(i % 6 && { standard: standardOf(i) }),
            ...(i % 9 === 0 && { group: `g${i % 4}` }),
            ...(i % 5 === 0 && { fact: `g${i % 7}` }),
          }),
        );
        await store.installPack(pack(questions.slice(0, 50)));
        await store.installPack(pack(questions.slice(50), 1, key('khac')));
        for (const [i, { pick, day, right, undone, choice }] of steps.entries()) {
          const asked = questionKey(`${pick < 50 ? 'goc' : 'khac'}/q${pick}`);
          const at = START + day * DAY_MS + i;
          await store.recordAnswer(answer({ id: `e${i}`, questionKey: asked, at, chosen: [right ? 'r' : 's'] }));
          if (undone) await store.recordUndo(undo({ id: `u${i}`, undoes: `e${i}` }));
          const facts = { id: `c${i}`, at, device: 'd1', questionKey: asked };
          if (choice === 'bury') await store.recordChoice({ ...facts, kind: choice, until: addDays(today, day + 1) });
          else if (choice) await store.recordChoice({ ...facts, kind: choice });
        }
        await store.pausePack(key('khac'), paused);
        // From the last day on: with cards from after today, the clock ran ahead, which has a test of its own.
        for (const later of [12, 13, 40]) {
          const when = practiceDay(addDays(today, later), rest);
          expect(await store.readToday(when)).toEqual(await slowToday(store, when));
        }
        store.close();
      }),
      { numRuns: 20 },
    );
  },
  PROPERTY_TIMEOUT_MS,
);
