import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, keys, questionKey, START } from './arbitrary';
import { BUCKETS, type Bucket } from './buckets';
import type { NewCard, ReviewCard } from './card';
import { asLocalDay } from './days';
import { foldCard } from './fold';
import { interleave, OTHERS_BEFORE_RETURN } from './interleave';
import { DAILY_LIMITS } from './limits';
import { type QueueInput, todaysQueue } from './queue';
import { defaultScheduler } from './scheduler';
import type { CardMemory } from './types';
import { dayOf } from './zones';

const today = dayOf(answer({ id: '' }));

function memory(change: Partial<CardMemory>): CardMemory {
  const made = foldCard([answer({ id: 'a' })], keys, defaultScheduler);
  if (!made) throw new Error('an answer makes a memory');
  return { ...made, firstDay: asLocalDay(today - 30), lastDay: asLocalDay(today - 10), ...change };
}
type Family = string | null;
const reviewCard = (
  id: number,
  bucket: Bucket,
  due: number,
  group: Family = null,
  fact: Family = null,
): ReviewCard => ({
  questionKey: questionKey(`goc/r${String(id).padStart(4, '0')}`),
  bucket,
  group,
  fact,
  memory: memory({ due: asLocalDay(due) }),
  due: asLocalDay(due),
});
const newCard = (id: number, bucket: Bucket, group: Family = null, fact: Family = null): NewCard => ({
  questionKey: questionKey(`goc/n${String(id).padStart(4, '0')}`),
  bucket,
  group,
  fact,
  memory: null,
  order: id,
});
const input = (change: Partial<QueueInput>): QueueInput => {
  const due = change.due ?? [];
  return {
    today,
    seed: 'device',
    limits: DAILY_LIMITS,
    due,
    dueCount: { count: due.length, more: false },
    fresh: [],
    answered: [],
    ...change,
  };
};

const bucket = fc.constantFrom(...BUCKETS);
const group = fc.constantFrom(null, null, null, 'goc/g1', 'goc/g2');
/** Some bear the name of a group: they must not be taken for one. */
const fact = fc.constantFrom(null, null, null, 'goc/g1', 'goc/f1', 'goc/f2');
const arbitraryInput = fc
  .record({
    due: fc.array(fc.tuple(bucket, fc.integer({ min: -30, max: 0 }), group, fact), { maxLength: 60 }),
    fresh: fc.array(fc.tuple(bucket, group, fact), { maxLength: 20 }),
  })
  .map(({ due, fresh }) =>
    input({
      due: due.map(([b, ago, g, f], i) => reviewCard(i, b, today + ago, g, f)),
      fresh: fresh.map(([b, g, f], i) => newCard(i, b, g, f)),
    }),
  );

/** The learner answers the head of the queue; right unless `wrong`. The clock ticks by `tick`. */
function step(state: QueueInput, wrong: boolean, tick: number): QueueInput {
  const [head] = todaysQueue(state).items;
  if (!head) return state;
  const is = (card: { questionKey: string }) => card.questionKey === head.questionKey;
  const old = state.answered.find(is) ?? state.due.find(is);
  const fresh = state.fresh.find(is);
  const card: QueueInput['answered'][number] = {
    questionKey: head.questionKey,
    bucket: head.bucket,
    group: (old ?? fresh)?.group ?? null,
    fact: (old ?? fresh)?.fact ?? null,
    askable: true,
    due: asLocalDay(wrong ? today : today + 5),
    memory: memory({
      firstDay: old ? old.memory.firstDay : today,
      lastDay: today,
      wrong,
      lastAt: START + tick,
      lastId: `t${tick}`,
    }),
  };
  const due = state.due.filter((c) => !is(c));
  return {
    ...state,
    due: wrong ? [...due, card] : due,
    fresh: state.fresh.filter((c) => !is(c)),
    answered: [...state.answered.filter((c) => !is(c)), card],
  };
}

describe("today's queue", () => {
  it('is the same for the same cards, in whatever order they come', () => {
    fc.assert(
      fc.property(arbitraryInput, (state) => {
        const turned = { ...state, due: [...state.due].reverse(), fresh: [...state.fresh].reverse() };
        expect(todaysQueue(turned)).toEqual(todaysQueue(state));
      }),
    );
  });

  it('asks what it announced: answering rightly never changes what comes', () => {
    fc.assert(
      fc.property(arbitraryInput, (start) => {
        const announced = todaysQueue(start).items.map(({ questionKey: key }) => key);
        const asked: string[] = [];
        let state = start;
        for (let tick = 0; tick <= announced.length; tick++) {
          const [head] = todaysQueue(state).items;
          if (!head) break;
          asked.push(head.questionKey);
          state = step(state, false, tick);
        }
        expect(asked).toEqual(announced);
      }),
    );
  });

  it('asks no more than the day allows, each once, one of a scenario and one of a fact, and says the rest', () => {
    fc.assert(
      fc.property(arbitraryInput, (state) => {
        const { items, left, postponed, due } = todaysQueue(state);
        expect(new Set(items.map(({ questionKey: key }) => key)).size).toBe(items.length);
        expect(left.due).toBeLessThanOrEqual(DAILY_LIMITS.reviewsPerDay);
        expect(left.new).toBeLessThanOrEqual(DAILY_LIMITS.newPerDay);
        expect(items.length).toBe(left.due + left.new + left.again);
        expect(left.due + postponed.count).toBe(due.count);
        const asked = [...state.due, ...state.fresh].filter((card) =>
          items.some((item) => item.questionKey === card.questionKey),
        );
        for (const family of ['group', 'fact'] as const) {
          const held = asked.flatMap((card) => card[family] ?? []);
          expect(new Set(held).size).toBe(held.length);
        }
      }),
    );
  });

  it('takes the longest due first', () => {
    const due = Array.from({ length: 60 }, (_, i) => reviewCard(i, (i % 6) as Bucket, today - i));
    const { items, postponed } = todaysQueue(input({ due }));
    const asked = new Set(items.map(({ questionKey: key }) => key));
    expect(due.filter((card) => asked.has(card.questionKey)).map((card) => today - card.due)).toEqual(
      Array.from({ length: 40 }, (_, i) => i + 20),
    );
    expect(postponed).toEqual({ count: 20, more: false });
  });

  it('calls it a backlog only where the share is full, not where a sibling waits', () => {
    const sibling = (id: number) => reviewCard(id, 1, today - id, null, 'goc/f1');
    const { items, postponed, isCapped } = todaysQueue(input({ due: [sibling(1), sibling(2)] }));
    expect([items.length, postponed.count, isCapped]).toEqual([1, 1, false]);
    const many = Array.from({ length: 41 }, (_, i) => reviewCard(i, 1, today));
    expect(todaysQueue(input({ due: many })).isCapped).toBe(true);
  });

  it('counts what was done today against the limits', () => {
    const due = Array.from({ length: 60 }, (_, i) => reviewCard(i, 1, today - 1));
    const fresh = Array.from({ length: 20 }, (_, i) => newCard(i, 2));
    let state = input({ due, fresh });
    for (let tick = 0; tick < 30; tick++) state = step(state, false, tick);
    const { left, done } = todaysQueue(state);
    expect(done.due + done.new).toBe(30);
    expect(left).toEqual({ due: 40 - done.due, new: 8 - done.new, again: 0 });
  });

  it('spreads new questions over the standards, in the order of the pack', () => {
    const fresh = Array.from({ length: 60 }, (_, i) => newCard(i, Math.floor(i / 10) as Bucket));
    const { items } = todaysQueue(input({ fresh }));
    const of = (b: Bucket) => items.filter((item) => item.bucket === b).map((item) => item.questionKey);
    for (const b of BUCKETS) {
      expect(of(b).length).toBeGreaterThanOrEqual(1);
      expect([...of(b)].sort()).toEqual([...of(b)].map((_, i) => `goc/n${String(b * 10 + i).padStart(4, '0')}`));
    }
  });

  it('keeps the siblings of what was asked today away', () => {
    const due = [reviewCard(1, 1, today - 3, 'goc/g1'), reviewCard(2, 1, today - 2, 'goc/g1')];
    const before = todaysQueue(input({ due }));
    expect(before.items.map(({ questionKey: key }) => key)).toEqual(['goc/r0001']);
    expect(todaysQueue(step(input({ due }), false, 1)).items).toEqual([]);
  });

  it('brings a wrong answer back after four others, or at the end', () => {
    fc.assert(
      fc.property(arbitraryInput, fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }), (start, wrongs) => {
        let state = start;
        const asked: string[] = [];
        for (const [tick, wrong] of wrongs.entries()) {
          const { items } = todaysQueue(state);
          const [head] = items;
          if (!head) break;
          if (head.why === 'again') {
            const others = new Set(asked.slice(asked.lastIndexOf(head.questionKey) + 1));
            if (items.some(({ why }) => why !== 'again'))
              expect(others.size).toBeGreaterThanOrEqual(OTHERS_BEFORE_RETURN);
          }
          asked.push(head.questionKey);
          state = step(state, wrong, tick);
        }
      }),
    );
  });

  it('asks a question that stays wrong until it is right once', () => {
    let state = input({ due: [reviewCard(1, 1, today)] });
    for (let tick = 0; tick < 5; tick++) {
      expect(todaysQueue(state).items).toHaveLength(1);
      state = step(state, true, tick);
    }
    state = step(state, false, 9);
    expect(todaysQueue(state).items).toEqual([]);
  });

  it('lets a wrong one of a paused pack rest', () => {
    const state = step(input({ due: [reviewCard(1, 1, today)] }), true, 1);
    expect(
      todaysQueue({ ...state, due: [], answered: state.answered.map((c) => ({ ...c, askable: false })) }).items,
    ).toEqual([]);
  });
});

describe('interleaving', () => {
  it('never asks one standard twice in a row where that can be avoided', () => {
    fc.assert(
      fc.property(fc.array(bucket, { maxLength: 40 }), fc.option(bucket), (buckets, before) => {
        const waiting = buckets.map((b, i) => ({ questionKey: questionKey(`goc/${i}`), bucket: b }));
        const order = interleave(waiting, [], before).map((item) => item.bucket);
        expect([...order].sort()).toEqual([...buckets].sort());
        const most = Math.max(0, ...BUCKETS.map((b) => buckets.filter((x) => x === b).length));
        const repeats = order.filter((b, i) => i > 0 && b === order[i - 1]).length;
        // The fullest bucket fits between the others exactly when it is no more than one longer than all of them.
        expect(repeats).toBeLessThanOrEqual(Math.max(0, 2 * most - buckets.length - 1) + (before === null ? 0 : 1));
      }),
    );
  });
});
