/** For tests: logs at random, over few questions and days so that they collide. */
import fc from 'fast-check';
import type { AnswerKey } from '../questions/grading';
import type { Choice } from './choices';
import { addDays, DAY_MS, HOUR_MS, localDay } from './days';
import type { AnswerKeys } from './fold';
import type { AnswerEvent, QuestionKey, ReviewEvent, UndoEvent } from './types';

export const questionKey = (text: string): QuestionKey => text as QuestionKey;
export const QUESTIONS = ['goc/a', 'goc/b', 'goc/c'].map(questionKey);

/** Option "r" is right in editions 1 and 3, "s" in edition 2; edition 4 is unknown. */
export const keys: AnswerKeys = (_, edition) =>
  edition > 3 ? undefined : ({ kind: 'options', right: [edition === 2 ? 's' : 'r'] } satisfies AnswerKey);

/** 2026-11-01T00:00Z. */
export const START = Date.UTC(2026, 10, 1);

/** An answer with ordinary facts; `change` what matters to the test. */
export function answer(change: Partial<AnswerEvent> & { id: string }): AnswerEvent {
  return {
    kind: 'answer',
    questionKey: QUESTIONS[0] ?? questionKey(''),
    edition: 1,
    at: START,
    zone: 'Asia/Ho_Chi_Minh',
    offsetMinutes: 420,
    dayStart: 4,
    device: 'd1',
    shown: ['r', 's'],
    chosen: ['r'],
    certainty: null,
    ms: 5000,
    ...change,
  };
}

/** An undo of the answer `undoes`, an hour after START unless told. */
export function undo(change: Partial<UndoEvent> & { id: string; undoes: string }): UndoEvent {
  const { at, zone, offsetMinutes, dayStart, device } = answer({ id: '' });
  return { kind: 'undo', at: at + HOUR_MS, zone, offsetMinutes, dayStart, device, ...change };
}

const offsets = fc.constantFrom(
  { zone: 'Asia/Ho_Chi_Minh', offsetMinutes: 420 },
  { zone: 'America/Los_Angeles', offsetMinutes: -480 },
  { zone: 'Pacific/Kiritimati', offsetMinutes: 840 },
);

/** Logs of up to `size` answers, some taken back (also twice, also before they were given), some undos of nothing. */
export function arbitraryLog(size = 40): fc.Arbitrary<ReviewEvent[]> {
  const one = fc.record({
    questionKey: fc.constantFrom(...QUESTIONS),
    // Few distinct instants: ties must be settled by id.
    at: fc.integer({ min: 0, max: 60 }).map((n) => START + n * (DAY_MS / 3)),
    where: offsets,
    edition: fc.constantFrom(1, 1, 1, 2, 3, 4),
    chosen: fc.constantFrom<string[]>(['r'], ['r'], ['s'], []),
    certainty: fc.constantFrom('sure' as const, 'unsure' as const, 'guess' as const, null),
    undone: fc.constantFrom(0, 0, 0, 1, 2),
    undoneAt: fc.integer({ min: -30, max: 60 }).map((n) => START + n * (DAY_MS / 3)),
  });
  const ids = fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'abcdefgh0123'), minLength: 4, maxLength: 8 }), {
    minLength: size,
    maxLength: size,
  });
  return fc.tuple(fc.array(one, { maxLength: size }), ids, fc.boolean()).map(([list, names, stray]) => {
    const log: ReviewEvent[] = list.flatMap(({ where, undone, undoneAt, ...facts }, i) => {
      const id = names[i] ?? `x${i}`;
      const undos = Array.from({ length: undone }, (_, n) => undo({ id: `${id}-u${n}`, undoes: id, at: undoneAt }));
      return [...undos, answer({ ...facts, ...where, id })];
    });
    return stray ? [...log, undo({ id: 'stray', undoes: 'not-here' })] : log;
  });
}

/** A log and the same log in another order of arrival, some events twice. */
export const arbitraryMerge = (size = 40): fc.Arbitrary<[ReviewEvent[], ReviewEvent[]]> =>
  arbitraryLog(size).chain((log) =>
    fc
      .tuple(
        fc.shuffledSubarray(log, { minLength: log.length, maxLength: log.length }),
        fc.shuffledSubarray(log, { maxLength: log.length }),
      )
      .map(([all, again]) => [log, [...all, ...again]]),
  );

/** Choices about the three questions, some taken back, ties in time among them. */
export function arbitraryChoices(size = 20): fc.Arbitrary<Choice[]> {
  const day = localDay(START, 420);
  const one = fc.record({
    questionKey: fc.constantFrom(...QUESTIONS),
    at: fc.integer({ min: 0, max: 20 }).map((n) => START + n * DAY_MS),
    device: fc.constantFrom('d1', 'd2'),
    kind: fc.constantFrom('suspend' as const, 'resume' as const, 'bury' as const, 'undo' as const),
    until: fc.integer({ min: 0, max: 25 }).map((n) => addDays(day, n)),
    undoes: fc.nat({ max: size }),
  });
  return fc.array(one, { maxLength: size }).map((list) =>
    list.map(({ kind, until, undoes, ...facts }, i): Choice => {
      const own = { ...facts, id: `c${i}` };
      if (kind === 'bury') return { ...own, kind, until };
      if (kind !== 'undo') return { ...own, kind };
      // An undo is about the question of what it takes back.
      return { ...own, kind, undoes: `c${undoes}`, questionKey: list[undoes]?.questionKey ?? own.questionKey };
    }),
  );
}
