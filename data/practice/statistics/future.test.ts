import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUCKETS, type Bucket } from '../buckets';
import { buriedUntil, isBuried, NO_REST } from '../choices';
import { addDays } from '../days';
import type { ExamCard } from '../exam/cards';
import { defaultScheduler } from '../scheduler';
import type { CardMemory, LocalDay, QuestionKey } from '../types';
import { FORECAST_DAYS, forecastOf, type Scheduled } from './forecast';
import { recallByBucket } from './recall';

const TODAY = 20_784 as LocalDay;
const buckets = fc.constantFrom(...BUCKETS);
const buried = { suspendedAt: null, buriedUntil: buriedUntil(TODAY) };
const scheduled: fc.Arbitrary<Scheduled> = fc.record({
  bucket: buckets,
  due: fc.option(fc.integer({ min: TODAY - 40, max: TODAY + 60 }).map((n) => n as LocalDay)),
  rest: fc.constantFrom(NO_REST, NO_REST, buried),
});

/** Day by day, as one would live through it. */
function twin(cards: readonly Scheduled[], newPerDay: number, learnedToday: number, chosen: readonly Bucket[]) {
  const left = cards.filter(({ bucket }) => chosen.includes(bucket));
  return Array.from({ length: FORECAST_DAYS }, (_, i) => {
    const day = addDays(TODAY, i);
    const mayCome = ({ rest }: Scheduled) => i > 0 || !isBuried(rest, TODAY);
    const take = (is: (card: Scheduled) => boolean, most: number) => {
      const taken = left.filter((card) => is(card) && mayCome(card)).slice(0, most);
      for (const card of taken) left.splice(left.indexOf(card), 1);
      return taken.length;
    };
    const due = take((card) => card.due !== null && card.due <= day, Number.POSITIVE_INFINITY);
    const room = i === 0 ? Math.max(0, newPerDay - learnedToday) : newPerDay;
    return { day, due, fresh: take((card) => card.due === null, room) };
  });
}

describe('forecastOf', () => {
  it('has what is overdue today, what is put off tomorrow, and new ones as a day gives them', () => {
    const card = (due: number | null, rest = NO_REST): Scheduled => ({
      bucket: 1,
      due: due === null ? null : addDays(TODAY, due),
      rest,
    });
    const cards = [card(-9), card(0), card(0, buried), card(2), card(400), card(null), card(null), card(null)];
    const forecast = forecastOf(cards, { today: TODAY, newPerDay: 2, buckets: [1], learnedToday: 1 });
    expect(forecast.slice(0, 4).map(({ due, fresh }) => [due, fresh])).toEqual([
      [2, 1],
      [1, 2],
      [1, 0],
      [0, 0],
    ]);
  });

  it('is what living through the days one by one gives', () => {
    const input = fc.record({
      newPerDay: fc.nat({ max: 4 }),
      learnedToday: fc.nat({ max: 5 }),
      buckets: fc.uniqueArray(buckets, { minLength: 1 }),
    });
    fc.assert(
      fc.property(
        fc.array(scheduled, { maxLength: 60 }),
        input,
        (cards, { newPerDay, learnedToday, buckets: chosen }) => {
          const forecast = forecastOf(cards, { today: TODAY, newPerDay, learnedToday, buckets: chosen });
          expect(forecast).toEqual(twin(cards, newPerDay, learnedToday, chosen));
        },
      ),
    );
  });
});

describe('recallByBucket', () => {
  const place = { questionKey: 'goc/a' as QuestionKey, bucket: 1 as Bucket, group: null, fact: null };
  const memory: CardMemory = {
    ...{ stability: 10, difficulty: 5, due: addDays(TODAY, 7), wrong: false, firstDay: TODAY, lastDay: TODAY },
    ...{ reps: 1, lapses: 0, dayReps: 1, dayWrong: 0, lastAt: 0, lastId: 'a', lastEdition: 1 },
  };
  const seen = (change: Partial<CardMemory> = {}, due = memory.due): ExamCard => ({
    ...place,
    memory: { ...memory, ...change },
    due,
  });
  const days = { today: TODAY, examDay: null };

  it('takes the mean over what was seen and counts the rest apart', () => {
    const cards: ExamCard[] = [seen({ lastDay: addDays(TODAY, -10) }), seen(), { ...place, memory: null, order: 1 }];
    const [row] = recallByBucket(cards, { ...days, examDay: addDays(TODAY, 10) }, defaultScheduler);
    expect(row).toMatchObject({ bucket: 1, seen: 2, unseen: 1 });
    expect(row?.today).toBeCloseTo((0.9 + 1) / 2, 5);
    expect(row?.exam).toBeLessThan(row?.today ?? 0);
  });

  it('knows nothing of questions never seen, and nothing any more where the right answer has changed', () => {
    expect(recallByBucket([{ ...place, memory: null, order: 1 }], days, defaultScheduler)).toEqual([
      { bucket: 1, seen: 0, unseen: 1, today: null, exam: null },
    ]);
    expect(recallByBucket([seen({}, TODAY)], days, defaultScheduler)[0]?.today).toBe(0);
    expect(recallByBucket([], days, defaultScheduler)).toEqual([]);
  });
});
