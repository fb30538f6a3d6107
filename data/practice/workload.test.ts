import { describe, expect, it } from 'vitest';
import { asLocalDay } from './days';
import { isLeech, LEECH_LAPSES } from './leech';
import { DESIRED, RETENTIONS } from './retention';
import { createScheduler } from './scheduler';
import type { CardMemory } from './types';
import { expectedAnswersPerDay, WORKLOAD_SAMPLE, type Workload } from './workload';

const today = asLocalDay(20_000);
const memory = (i: number): CardMemory => ({
  ...{ stability: 2 + (i % 40), difficulty: 5, due: today, wrong: false, firstDay: today, reps: 3, lapses: 0 },
  ...{ lastDay: asLocalDay(today - (i % 20)), dayReps: 1, dayWrong: 0, lastAt: 0, lastId: '', lastEdition: 1 },
});
const costs = (work: Workload, newPerDay = 8) =>
  RETENTIONS.map((step) => expectedAnswersPerDay(work, today, newPerDay, createScheduler(DESIRED[step])));

describe('what a retention costs a day', () => {
  it('is nothing without questions, and grows with what is asked for', () => {
    expect(costs({ practised: [], practisedCount: 0, newCount: 0 })).toEqual([0, 0, 0]);
    for (const count of [0, 30, 186]) {
      const practised = Array.from({ length: count }, (_, i) => memory(i));
      const [light = 0, medium = 0, thorough = 0] = costs({ practised, practisedCount: count, newCount: 186 - count });
      expect(light).toBeGreaterThan(0);
      expect(medium).toBeGreaterThan(light);
      expect(thorough).toBeGreaterThan(medium);
    }
  });

  it('of a sample is near that of all', () => {
    const all = Array.from({ length: 3000 }, (_, i) => memory(i));
    const sample = all.filter((_, i) => i % 10 === 0);
    expect(sample).toHaveLength(WORKLOAD_SAMPLE);
    const [whole = 0] = costs({ practised: all, practisedCount: 3000, newCount: 0 });
    const [some = 0] = costs({ practised: sample, practisedCount: 3000, newCount: 0 });
    expect(some / whole).toBeGreaterThan(0.9);
    expect(some / whole).toBeLessThan(1.1);
  });

  it('is the same each time, and asks for no new questions where none a day are wanted', () => {
    const work: Workload = { practised: [memory(1)], practisedCount: 1, newCount: 50 };
    expect(costs(work)).toEqual(costs(work));
    expect(costs(work, 0)[0]).toBeLessThan(costs(work, 1)[0] ?? 0);
  });
});

it('a question counts as forgotten again and again from its fourth time', () => {
  expect(isLeech(null)).toBe(false);
  expect(isLeech({ ...memory(1), lapses: LEECH_LAPSES - 1 })).toBe(false);
  expect(isLeech({ ...memory(1), lapses: LEECH_LAPSES })).toBe(true);
});
