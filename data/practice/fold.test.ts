import fc from 'fast-check';
import { FSRSAlgorithm, generatorParameters } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { judge } from '../questions/grading';
import { answer, arbitraryLog, arbitraryMerge, keys, QUESTIONS, START, undo } from './arbitrary';
import { answerChanged, memoryAsOf } from './card';
import { DAY_MS } from './days';
import { comesAfter, foldCard, foldLog, remember } from './fold';
import { defaultScheduler } from './scheduler';
import type { AnswerEvent, CardMemory, ReviewEvent } from './types';
import { dayOf } from './zones';

const fold = (events: readonly ReviewEvent[]) => foldLog(events, keys, defaultScheduler);
const card = (events: readonly ReviewEvent[]) => foldCard(events, keys, defaultScheduler);

/** The slow twin: for each question, look through the whole log for its next answer, one at a time, with bare ts-fsrs. */
function slowFold(log: readonly ReviewEvent[], question: string) {
  const fsrs = new FSRSAlgorithm(generatorParameters({ enable_fuzz: false }));
  let state: { stability: number; difficulty: number } | null = null;
  const seen: AnswerEvent[] = [];
  let due = 0;
  for (;;) {
    const left = log.filter(
      (event): event is AnswerEvent =>
        event.kind === 'answer' &&
        event.questionKey === question &&
        event.edition < 4 &&
        !log.some((other) => other.kind === 'undo' && other.undoes === event.id) &&
        !seen.some(({ id }) => id === event.id),
    );
    const [next] = left.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
    if (!next) break;
    const before = seen.at(-1);
    const day = dayOf(next);
    const days = before ? Math.max(0, day - dayOf(before)) : 0;
    const right = next.chosen.join() === (next.edition === 2 ? 's' : 'r');
    const rating = !right || next.certainty === 'guess' ? 1 : next.certainty === 'unsure' ? 2 : 3;
    state = fsrs.next_state(state, days, rating);
    due = right ? day + fsrs.next_interval(state.stability, days) : day;
    seen.push(next);
  }
  return state ? { ...state, due, reps: seen.length, lastId: seen.at(-1)?.id } : null;
}

describe('the fold', () => {
  it('is the slow fold', () => {
    fc.assert(
      fc.property(arbitraryLog(), (log) => {
        const memories = fold(log);
        for (const question of QUESTIONS) {
          const slow = slowFold(log, question);
          if (slow) expect(memories.get(question)).toMatchObject(slow);
          else expect(memories.has(question)).toBe(false);
        }
      }),
    );
  });

  it('does not depend on the order of arrival, nor on what arrives twice', () => {
    fc.assert(
      fc.property(arbitraryMerge(), ([log, merged]) => {
        const sorted = (m: Map<string, CardMemory>) => [...m].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(fold(merged))).toEqual(sorted(fold(log)));
      }),
    );
  });

  it('steps to the same as it folds anew', () => {
    fc.assert(
      fc.property(arbitraryLog(), (log) => {
        let memory: CardMemory | null = null;
        const arrived: ReviewEvent[] = [];
        for (const event of log.filter((e): e is AnswerEvent => e.kind === 'answer' && e.questionKey === 'goc/a')) {
          arrived.push(event);
          memory = comesAfter(memory, event)
            ? remember(memory, event, keys(event.questionKey, event.edition), defaultScheduler)
            : card(arrived);
          expect(memory).toEqual(card(arrived));
        }
      }),
    );
  });

  it('is restored exactly by an undo, wherever the undo comes', () => {
    fc.assert(
      fc.property(arbitraryLog(), fc.integer({ min: 0, max: 60 }), fc.nat(), (log, when, place) => {
        const more = answer({ id: 'extra', at: START + when * (DAY_MS / 3), chosen: ['s'] });
        const back = undo({ id: 'extra-undo', undoes: 'extra' });
        const at = place % (log.length + 1);
        expect(fold([...log.slice(0, at), back, ...log.slice(at), more])).toEqual(fold(log));
      }),
    );
  });

  it('agrees with foldCard on each card', () => {
    fc.assert(
      fc.property(arbitraryLog(), (log) => {
        const memories = fold(log);
        for (const question of QUESTIONS) {
          const about = log.filter((event) => event.kind === 'undo' || event.questionKey === question);
          expect(card(about)).toEqual(memories.get(question) ?? null);
        }
      }),
    );
  });

  it('refuses no answer when the clock went back', () => {
    const first = answer({ id: 'a1', at: START + 400 * DAY_MS });
    const later = answer({ id: 'a2', at: START });
    expect(card([first, later])?.reps).toBe(2);
    const east = answer({ id: 'a3', offsetMinutes: 840 });
    const west = answer({ id: 'a4', offsetMinutes: -720, at: START + 1 });
    expect(card([east, west])?.reps).toBe(2);
  });

  it('keeps a wrong answer due until it was right once', () => {
    const wrong = answer({ id: 'a1', chosen: ['s'] });
    const right = answer({ id: 'a2', at: START + 1 });
    const day = dayOf(wrong);
    expect(card([wrong])).toMatchObject({ wrong: true, due: day, dayWrong: 1, lapses: 0 });
    const repaired = card([wrong, right]);
    expect(repaired).toMatchObject({ wrong: false, dayReps: 2, dayWrong: 1 });
    expect(repaired?.due).toBeGreaterThan(day);
  });

  it('counts a guess as forgotten without calling it wrong', () => {
    const guess = card([answer({ id: 'a1', certainty: 'guess' })]);
    const wrong = card([answer({ id: 'a1', chosen: ['s'] })]);
    expect(guess?.stability).toBe(wrong?.stability);
    expect(guess).toMatchObject({ wrong: false, dayWrong: 0, due: (wrong?.due ?? 0) + 1 });
  });

  it('sends sure and silent answers farther than unsure ones', () => {
    const due = (certainty: AnswerEvent['certainty']) => card([answer({ id: 'a1', certainty })])?.due ?? 0;
    expect(due('sure')).toBe(due(null));
    expect(due('sure')).toBeGreaterThan(due('unsure'));
  });

  it('counts a lapse once, on the day it was forgotten', () => {
    const at = (day: number, change: Partial<AnswerEvent>) =>
      answer({ id: `d${day}${change.chosen ?? ''}`, at: START + day * DAY_MS, ...change });
    const forgotten = [at(0, {}), at(3, { chosen: ['s'] }), at(4, { chosen: ['s'] })];
    expect(card(forgotten)?.lapses).toBe(1);
    expect(card([...forgotten, at(5, {}), at(9, { chosen: ['s'] })])?.lapses).toBe(2);
  });

  it('lets an answer wait whose edition is unknown', () => {
    const unknown = answer({ id: 'a1', edition: 4 });
    expect(card([unknown])).toBeNull();
    const known: typeof keys = (_, edition) => ({ kind: 'options', right: [edition === 4 ? 'r' : 's'] });
    expect(foldCard([unknown], known, defaultScheduler)?.reps).toBe(1);
  });
});

describe('a right answer that changed', () => {
  const memory = card([answer({ id: 'a1', edition: 1 })]);
  if (!memory) throw new Error('an answer makes a memory');
  const [question] = QUESTIONS;
  if (!question) throw new Error('there is a question');

  it('is seen between editions, and only where both are known', () => {
    expect([1, 2, 3, 4].map((edition) => answerChanged(memory, question, edition, keys))).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it('leaves the history judged by its own edition', () => {
    const key = keys(question, 1);
    expect(key && judge(key, ['r']).right).toBe(true);
    expect(
      card([answer({ id: 'a1', edition: 1 }), answer({ id: 'a2', edition: 2, chosen: ['s'], at: START + 1 })]),
    ).toMatchObject({
      reps: 2,
      dayWrong: 0,
    });
  });
});

describe('a clock that ran ahead', () => {
  it('hides nothing until its day comes', () => {
    const today = dayOf(answer({ id: '' }));
    const sane = answer({ id: 'a1', chosen: ['s'] });
    const ahead = answer({ id: 'a2', at: START + 365 * DAY_MS });
    const log = [sane, ahead, undo({ id: 'u', undoes: 'nothing' })];
    expect(memoryAsOf(log, today, keys, defaultScheduler)).toEqual(card([sane]));
    expect(memoryAsOf([ahead], today, keys, defaultScheduler)).toBeNull();
    expect(memoryAsOf(log, dayOf(ahead), keys, defaultScheduler)).toEqual(card(log));
  });
});

it('the formulas leave Date as they found it', () => {
  const names = Object.getOwnPropertyNames(Date.prototype);
  for (const added of ['scheduler', 'diff', 'format', 'dueFormat']) expect(names).not.toContain(added);
});
