import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, arbitraryLog, questionKey, START, undo } from '../practice/arbitrary';
import { BUCKETS } from '../practice/buckets';
import { addDays, DAY_MS, localDay } from '../practice/days';
import { defaultScheduler } from '../practice/scheduler';
import { streakOf } from '../practice/statistics/streak';
import { tallyDays } from '../practice/statistics/tally';
import type { LocalDay, ReviewEvent } from '../practice/types';
import { answerKeyOf } from '../questions/grading';
import { PROPERTY_TIMEOUT_MS, pack, question, testStore } from './fixtures';
import type { Store } from './store';

const DAY = localDay(START, 420);
const QUESTIONS = ['a', 'b', 'c'].map((id, i) => question(id, { standard: (i % 2) + 1 === 1 ? 1 : 2 }));
const input = (today: LocalDay) => ({ today, newPerDay: 8, buckets: BUCKETS, examDay: null });

async function filled(log: readonly ReviewEvent[]): Promise<Store> {
  const store = testStore();
  await store.start();
  await store.installPack(pack(QUESTIONS));
  for (const event of log) await (event.kind === 'undo' ? store.recordUndo(event) : store.recordAnswer(event));
  return store;
}

/** The installed pack's one edition; any other is unknown. */
const keys = (key: string, edition: number) => {
  const found = QUESTIONS.find(({ id }) => key === `goc/${id}`);
  return found && edition === 1 ? answerKeyOf(found) : undefined;
};

describe('readStatistics', () => {
  it('counts the log and the cards as they stand', async () => {
    const log = [
      answer({ id: '1', questionKey: questionKey('goc/a') }),
      answer({ id: '2', questionKey: questionKey('goc/a'), at: START + 3 * DAY_MS }),
      answer({ id: '3', questionKey: questionKey('goc/b'), at: START + 3 * DAY_MS, chosen: ['s'] }),
    ];
    const today = addDays(DAY, 3);
    const { days, forecast, recall } = await (await filled(log)).readStatistics(input(today));
    expect(days.map(({ day, answers, young }) => [day - DAY, answers, young.asked])).toEqual([
      [0, 1, 0],
      [3, 2, 1],
    ]);
    expect(forecast[0]).toEqual({ day: today, due: 1, fresh: 1 });
    expect(recall).toMatchObject([
      { bucket: 1, seen: 1, unseen: 1 },
      { bucket: 2, seen: 1, unseen: 0 },
    ]);
  });

  it('leaves out what a clock far ahead has answered, in the log and in the cards', async () => {
    const ahead = answer({ id: '1', questionKey: questionKey('goc/a'), at: START + 90 * DAY_MS });
    const { days, recall, forecast } = await (await filled([ahead])).readStatistics(input(DAY));
    expect(days).toEqual([]);
    expect(recall.map(({ seen }) => seen)).toEqual([0, 0]);
    expect(forecast[0]?.fresh).toBe(3);
  });

  it('gives what the pure count says of the same log, and the streak of these days', {
    timeout: PROPERTY_TIMEOUT_MS,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLog(25), fc.integer({ min: 0, max: 25 }), async (log, after) => {
        const today = addDays(DAY, after);
        // Brought in, as another device's file: an answer recorded here never stands before the one before it.
        const store = await filled([]);
        await store.importBackup({ ...(await store.exportBackup(null, 0)), packs: [], events: log });
        const { days } = await store.readStatistics(input(today));
        expect(days).toEqual(tallyDays(log, keys, today));
        const practised = new Set(days.map(({ day }) => day));
        expect(await store.readStreak(today)).toEqual(streakOf(practised, today));
        store.close();
      }),
      { numRuns: 25 },
    );
  });
});

describe('readStreak', () => {
  it('reads on as far as the streak goes, over many pages and days of rest', async () => {
    const store = testStore();
    await store.start();
    const log: ReviewEvent[] = [];
    // 1,500 answers over 250 days; rest on every Sunday, and one long pause at the beginning.
    for (let day = 0; day < 250; day++)
      for (let n = 0; n < 6; n++)
        if (day % 7 !== 0 && (day < 3 || day > 20))
          log.push(answer({ id: `${day}-${n}`, at: START + day * DAY_MS + n, questionKey: questionKey('goc/x') }));
    log.push(undo({ id: 'u', undoes: '249-0', at: START }));
    const backup = { ...(await store.exportBackup(null, 0)), events: log };
    await store.importBackup(backup);
    const today = addDays(DAY, 249);
    const practised = new Set(tallyDays(log, () => undefined, today).map(({ day }) => day));
    const streak = await store.readStreak(today);
    expect(streak).toEqual(streakOf(practised, today));
    expect(streak?.days).toBeGreaterThan(190);
  });
});

it('expects less to be known the longer nobody asks', async () => {
  const store = await filled([answer({ id: '1', questionKey: questionKey('goc/a') })]);
  const recallOf = async (days: number) => (await store.readStatistics(input(addDays(DAY, days)))).recall[0]?.today;
  expect(await recallOf(0)).toBeCloseTo(1, 5);
  const memory = await store.readMemory(questionKey('goc/a'));
  expect(await recallOf(9)).toBeCloseTo(memory ? defaultScheduler.recall(memory, 9) : 0, 9);
});
