import { describe, expect, it } from 'vitest';
import { builtInPack } from '../../questions/bank';
import type { Question } from '../../questions/schema';
import { answer, keys, QUESTIONS, START } from '../arbitrary';
import { addDays, asLocalDay, DAY_MS } from '../days';
import { defaultBlueprint } from '../mock/blueprint';
import { defaultScheduler } from '../scheduler';
import type { CardMemory, QuestionKey } from '../types';
import { ENOUGH_REVIEWS, forecastScore, type KnownQuestion } from './forecast';
import { trackRecordOf } from './read-record';
import { NO_RECORD } from './track-record';

const TODAY = asLocalDay(20_000);
const EXAM = addDays(TODAY, 7);

function known(question: Question, order: number, stability: number | null): KnownQuestion {
  const questionKey = `goc/${question.id}` as QuestionKey;
  const place = { questionKey, bucket: question.standard ?? 0, group: null, fact: null } as const;
  if (stability === null) return { questionKey, question, card: { ...place, order, memory: null } };
  const memory: CardMemory = {
    ...{ stability, difficulty: 5, due: EXAM, wrong: false, firstDay: TODAY, lastDay: TODAY, reps: 1, lapses: 0 },
    ...{ dayReps: 1, dayWrong: 0, lastAt: 0, lastId: 'e', lastEdition: 1 },
  };
  return { questionKey, question, card: { ...place, memory, due: memory.due } };
}

describe('the forecast of the bank’s exam', () => {
  const bank = (stability: number | null) => builtInPack.questions.map((question, i) => known(question, i, stability));
  const withReviews = (reviews: number) => ({ reviews, expected: 0.9 * reviews, known: 0.9 * reviews });
  const forecast = (stability: number | null) => {
    const cards = bank(stability);
    return forecastScore(defaultBlueprint(cards), cards, EXAM, withReviews(ENOUGH_REVIEWS), defaultScheduler);
  };

  it('is pure guessing before anything was asked, and rises with what is remembered', () => {
    const marks = [null, 0.3, 3, 300].map((stability) => {
      const score = forecast(stability);
      return score?.kind === 'range' ? score.expected : -1;
    });
    expect(marks[0]).toBeGreaterThan(1);
    expect(marks[0]).toBeLessThan(5);
    expect(marks).toEqual(marks.toSorted((a, b) => a - b));
    expect(marks[3]).toBeGreaterThan(9);
  });

  it('says no mark before there are reviews enough, only how many there are', () => {
    const cards = bank(3);
    const early = forecastScore(
      defaultBlueprint(cards),
      cards,
      EXAM,
      withReviews(ENOUGH_REVIEWS - 1),
      defaultScheduler,
    );
    expect(early).toEqual({ kind: 'early', reviews: ENOUGH_REVIEWS - 1 });
    const score = forecast(3);
    if (score?.kind !== 'range') throw new Error('there are reviews enough');
    // A range that says something: not half of the scale.
    expect(score.high - score.low).toBeLessThan(5);
  });

  it('is nothing without questions', () => {
    expect(forecastScore(defaultBlueprint([]), [], EXAM, NO_RECORD, defaultScheduler)).toBeNull();
  });
});

describe('the record out of the log', () => {
  const read = (events: Parameters<typeof trackRecordOf>[0], guess: number | null = 1 / 2) =>
    trackRecordOf(events, keys, defaultScheduler, () => guess);
  const first = answer({ id: 'a1' });
  const sameDay = answer({ id: 'a2', at: START + 1000, chosen: ['s'] });
  const later = answer({ id: 'a3', at: START + 3 * DAY_MS, certainty: 'sure' });

  it('counts the first answer of a later day, against what was expected then', () => {
    const record = read([later, sameDay, first]);
    expect(record).toMatchObject({ reviews: 1, known: 1 });
    expect(record.expected).toBeGreaterThan(0);
    expect(record.expected).toBeLessThan(1);
  });

  it('passes over first meetings, unknown editions and questions that are gone', () => {
    expect(read([first])).toEqual(NO_RECORD);
    expect(read([first, { ...later, edition: 9 }])).toEqual(NO_RECORD);
    expect(read([first, later], null)).toEqual(NO_RECORD);
    expect(read([first, { ...later, questionKey: QUESTIONS[1] ?? first.questionKey }])).toEqual(NO_RECORD);
  });
});
