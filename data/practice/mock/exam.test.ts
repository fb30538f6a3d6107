import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../questions/schema';
import { HOUR_MS, MINUTE_MS } from '../days';
import type { QuestionKey } from '../types';
import type { Reading } from './clock';
import { leftMs, type MockAction, startMock, stepMock } from './exam';
import { type MockExam, MockExamSchema } from './schema';

const START = Date.UTC(2026, 10, 27, 1);
const KEYS = ['goc/a', 'goc/b'].map((text) => text as QuestionKey);
const options = ['r', 's', 't', 'u'].map((id) => ({ id, text: id, ...(id === 'r' ? { right: true } : {}) }));
const question: Question = { id: 'a', type: 'one', stem: 'Câu', cite: [], options, standard: 2 };
const items = KEYS.map((questionKey) => ({ questionKey, edition: 1, question }));
const blueprint = { draws: [{ count: 2 }], durationMs: 20 * MINUTE_MS, passPercent: null };

/** `minutes` after the start, in a page that was open all along unless another is named. */
const reading = (minutes: number, page = 'p'): Reading => ({
  at: START + minutes * MINUTE_MS,
  page,
  steady: page === 'p' ? minutes * MINUTE_MS : 10,
});
const started = startMock(blueprint, items, { id: 'e1', seed: 7 }, reading(0));
const choose = (chosen: string, at: Reading, ms = 3000): MockAction => ({
  type: 'answer',
  questionKey: KEYS[0] ?? ('' as QuestionKey),
  chosen: [chosen],
  ms,
  reading: at,
});
const live = (...actions: MockAction[]) => actions.reduce<MockExam>(stepMock, started);
/** Everything closed and opened: what the store kept is read again. */
const reopen = (exam: MockExam): MockExam => v.parse(MockExamSchema, JSON.parse(JSON.stringify(exam)));

describe('a mock exam', () => {
  it('starts with a deadline and a fixed order of options', () => {
    expect(started).toMatchObject({ state: 'running', startedAt: START, deadlineAt: START + 20 * MINUTE_MS });
    expect(started.items.map(({ shown }) => shown.toSorted())).toEqual([
      ['r', 's', 't', 'u'],
      ['r', 's', 't', 'u'],
    ]);
    expect(startMock(blueprint, items, { id: 'e2', seed: 7 }, reading(3)).items).toEqual(started.items);
  });

  it('keeps its deadline when everything is closed and opened', () => {
    const closed = reopen(live(choose('s', reading(5))));
    const back = stepMock(closed, { type: 'tick', reading: reading(12, 'q') });
    expect(back).toMatchObject({ state: 'running', deadlineAt: START + 20 * MINUTE_MS });
    expect(back.items[0]?.given).toEqual({ chosen: ['s'], at: START + 5 * MINUTE_MS });
    expect(back.state === 'running' && leftMs(back, reading(15, 'q'))).toBe(5 * MINUTE_MS);
  });

  it('is over when it was closed past the deadline, and hands nothing in by itself', () => {
    const back = stepMock(reopen(live(choose('s', reading(5)))), { type: 'tick', reading: reading(600, 'q') });
    expect(back).toMatchObject({ state: 'expired', by: 'gap', expiredAt: START + 20 * MINUTE_MS });
    expect(stepMock(back, { type: 'submit', reading: reading(601, 'q') })).toMatchObject({
      state: 'submitted',
      by: 'time',
    });
  });

  it('lets the learner say that the clock was set, and goes on with the time that was left', () => {
    const jumped: Reading = { ...reading(5), at: START + 30 * HOUR_MS };
    const over = live(choose('s', reading(5)), { type: 'tick', reading: jumped });
    expect(over).toMatchObject({ state: 'expired', by: 'gap' });
    const on = stepMock(reopen(over), { type: 'give-back', reading: jumped });
    expect(on).toMatchObject({ state: 'running', deadlineAt: jumped.at + 15 * MINUTE_MS });
    expect(on.clock.gaps).toMatchObject([{ givenBack: true }]);
    // But not for time that a page saw run out.
    const seen = live({ type: 'tick', reading: reading(20) });
    expect(seen).toMatchObject({ state: 'expired', by: 'time' });
    expect(stepMock(seen, { type: 'give-back', reading: reading(20) })).toBe(seen);
  });

  it('has no more time after the clock was set back', () => {
    const back = (minutes: number): Reading => ({ ...reading(minutes), at: reading(minutes).at - 5 * HOUR_MS });
    const exam = live({ type: 'tick', reading: reading(5) }, { type: 'tick', reading: back(5) });
    expect(exam).toMatchObject({ state: 'running', deadlineAt: START + 20 * MINUTE_MS - 5 * HOUR_MS });
    expect(stepMock(exam, { type: 'tick', reading: back(20) }).state).toBe('expired');
  });

  it('takes an answer till the last moment, and none after', () => {
    expect(live(choose('s', reading(19.99))).items[0]?.given?.chosen).toEqual(['s']);
    const late = live(choose('s', reading(6)), choose('r', reading(20)));
    expect(late).toMatchObject({ state: 'expired' });
    expect(late.items[0]?.given?.chosen).toEqual(['s']);
    expect(stepMock(late, choose('r', reading(1))).items[0]?.given?.chosen).toEqual(['s']);
  });

  it('takes a choice that was cleared for a blank', () => {
    for (const nothing of ['', ' ']) {
      const exam = live(choose('s', reading(1)), choose(nothing, reading(2)));
      expect(exam.items[0]).toMatchObject({ given: null, ms: 6000 });
    }
  });

  it('lets a choice be changed and adds up the time spent on it', () => {
    const exam = live(choose('s', reading(1), 2000), choose('r', reading(2), 500));
    expect(exam.items[0]).toMatchObject({ ms: 2500, given: { chosen: ['r'], at: reading(2).at } });
    expect(exam.items[1]).toMatchObject({ ms: 0, given: null });
  });

  it('in any order of acts never loses an answer, never leaves hand-in, and fits its schema', () => {
    const act: fc.Arbitrary<MockAction> = fc
      .tuple(
        fc.constantFrom('tick', 'answer', 'submit', 'give-back', 'answer', 'tick'),
        fc.integer({ min: -60, max: 60 }),
        fc.constantFrom('p', 'q', 'x'),
        fc.constantFrom('r', 's'),
      )
      .map(([type, minutes, page, chosen]): MockAction => {
        const at = reading(minutes, page);
        const sane = { ...at, steady: Math.max(0, at.steady) };
        if (type === 'answer') return choose(chosen, sane);
        return { type: type as 'tick' | 'submit' | 'give-back', reading: sane };
      });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 15 }), (acts) => {
        let exam: MockExam = started;
        for (const next of acts) {
          const before = exam;
          exam = reopen(stepMock(exam, next));
          if (before.items[0]?.given) expect(exam.items[0]?.given).not.toBeNull();
          if (before.state !== 'running') expect(exam.items).toEqual(before.items);
          if (before.state === 'submitted') expect(exam).toEqual(before);
          if (exam.state === 'running') expect(exam.clock.usedMs).toBeLessThan(exam.durationMs);
        }
      }),
    );
  });
});
