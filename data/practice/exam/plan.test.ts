import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUCKETS } from '../buckets';
import { addDays, asLocalDay } from '../days';
import { defaultScheduler } from '../scheduler';
import type { CardMemory, QuestionKey } from '../types';
import type { ExamCard, ExamNewCard, ExamReviewCard } from './cards';
import { type ExamPlanInput, planExamDay } from './plan';

const TODAY = asLocalDay(20_000);
const key = (text: string) => text as QuestionKey;

function fresh(n: number, change: Partial<ExamNewCard> = {}): ExamNewCard {
  return { questionKey: key(`n${n}`), bucket: 1, group: null, fact: null, order: n, memory: null, ...change };
}
function seen(n: number, memory: Partial<CardMemory> = {}, change: Partial<ExamReviewCard> = {}): ExamReviewCard {
  const whole: CardMemory = {
    ...{ stability: 3, difficulty: 5, due: addDays(TODAY, 2), wrong: false, firstDay: addDays(TODAY, -5) },
    ...{ lastDay: addDays(TODAY, -2), reps: 2, lapses: 0, dayReps: 1, dayWrong: 0, lastAt: n, lastId: `e${n}` },
    ...{ lastEdition: 1, ...memory },
  };
  return { questionKey: key(`s${n}`), bucket: 2, group: null, fact: null, memory: whole, due: whole.due, ...change };
}
const news = (count: number) => Array.from({ length: count }, (_, n) => fresh(n, { bucket: BUCKETS[n % 6] ?? 0 }));
const plan = (cards: readonly ExamCard[], change: Partial<ExamPlanInput> = {}) =>
  planExamDay(
    { today: TODAY, examDay: addDays(TODAY, 10), seed: 'x', answersPerDay: 20, cards, ...change },
    defaultScheduler,
  );
const keysOf = ({ queue }: ReturnType<typeof plan>) => queue.items.map(({ questionKey }) => questionKey as string);

const arbitraryCards = fc
  .array(
    fc.record({
      bucket: fc.constantFrom(...BUCKETS),
      group: fc.constantFrom(null, null, 'g1', 'g2'),
      fact: fc.constantFrom(null, 'f1', 'f2', 'f3', 'f4'),
      isNew: fc.boolean(),
      stability: fc.double({ min: 0.1, max: 200, noNaN: true }),
      ago: fc.integer({ min: 0, max: 40 }),
      wrong: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((list) =>
    list.map(({ isNew, stability, ago, wrong, ...place }, n): ExamCard => {
      const lastDay = addDays(TODAY, -ago);
      return isNew ? fresh(n, place) : seen(n, { stability, lastDay, firstDay: addDays(lastDay, -3), wrong }, place);
    }),
  );

describe('the plan of a day before an exam', () => {
  it('says how many answers a day may take that fills up, and nothing of it where all questions are in it', () => {
    const first = plan(news(100)).queue;
    expect([first.items.length, first.answersAtMost]).toEqual([10, 20]);
    const begun = { firstDay: TODAY, lastDay: TODAY, dayReps: 1 };
    const two = [seen(1, { ...begun, wrong: true }), seen(2, begun)];
    // One of the two comes back: 20 less the two answers given.
    expect(plan([...two, ...news(100)]).queue.answersAtMost).toBe(18);
    expect(plan(news(8)).queue.answersAtMost).toBeUndefined();
  });

  it('asks each question once, siblings and answered ones not at all, and nobody twice about one fact', () => {
    fc.assert(
      fc.property(
        arbitraryCards,
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 40 }),
        (cards, rest, n) => {
          const asked = plan(cards, { examDay: addDays(TODAY, rest), answersPerDay: n }).queue.items;
          expect(new Set(asked.map(({ questionKey }) => questionKey)).size).toBe(asked.length);
          const today = cards.filter(({ memory }) => memory?.lastDay === TODAY);
          const begun = asked.filter(({ why }) => why !== 'again');
          const about = begun.flatMap(({ questionKey }) => cards.filter((card) => card.questionKey === questionKey));
          for (const kind of ['group', 'fact'] as const) {
            const held = [...today.filter((card) => about.some((one) => one[kind] === card[kind])), ...about];
            const named = held.flatMap((card) => card[kind] ?? []);
            const started = about.flatMap((card) => card[kind] ?? []);
            expect(new Set(started).size).toBe(started.length);
            expect(named.length - started.length).toBe(0);
          }
        },
      ),
    );
  });

  it('is the same for the same cards in any order', () => {
    fc.assert(
      fc.property(arbitraryCards, (cards) => {
        expect(plan(cards.toReversed())).toEqual(plan(cards));
      }),
    );
  });

  it('keeps to the answers of a day, but for what was wrong and must return', () => {
    fc.assert(
      fc.property(arbitraryCards, fc.integer({ min: 0, max: 40 }), (cards, n) => {
        const { items, left } = plan(cards, { answersPerDay: n }).queue;
        expect(items.length - left.again).toBeLessThanOrEqual(n);
      }),
    );
  });

  it('spreads the new ones over the first half and leaves the last days free of them', () => {
    const cards = news(50);
    expect(plan(cards, { answersPerDay: 20 }).coverage).toMatchObject({ unseen: 50, newToday: 10, inTime: true });
    const lastDays = plan([...news(0), ...Array.from({ length: 60 }, (_, n) => seen(n))]);
    expect(lastDays.queue.left.new).toBe(0);
  });

  it('asks new ones to the end where time is short, and says how far it reaches', () => {
    const { queue, coverage } = plan(news(210), { examDay: addDays(TODAY, 5), answersPerDay: 20 });
    expect(coverage).toMatchObject({ unseen: 210, days: 5, reach: { most: 100, likely: 50 }, inTime: false });
    expect(queue.left.new).toBe(10);
  });

  it('takes new ones from the standards with most left, in the order of the pack', () => {
    const cards = [
      ...Array.from({ length: 10 }, (_, n) => fresh(n)),
      fresh(20, { bucket: 3 }),
      fresh(21, { bucket: 3 }),
    ];
    const asked = keysOf(plan(cards, { answersPerDay: 4, examDay: addDays(TODAY, 6) }));
    expect(asked.toSorted()).toEqual(['n0', 'n1']);
  });

  it('gives each standard its share of a day, however far the day has come', () => {
    const sizes = [96, 21, 16, 33, 18, 10];
    const bank = BUCKETS.flatMap((bucket) =>
      Array.from({ length: sizes[bucket] ?? 0 }, (_, n) => fresh(100 * bucket + n, { bucket })),
    );
    const days = { answersPerDay: 30, examDay: addDays(TODAY, 17) };
    const sharesOf = (cards: readonly ExamCard[]) =>
      BUCKETS.map((b) => cards.filter(({ bucket }) => bucket === b).length);
    const chosen = bank.filter(({ questionKey }) => keysOf(plan(bank, days)).includes(questionKey));
    expect(sharesOf(chosen)).toEqual([7, 2, 1, 3, 1, 1]);
    fc.assert(
      fc.property(fc.subarray(chosen), (begun) => {
        // Wrong and right again: two answers each, as the plan expects.
        const memory = { firstDay: TODAY, lastDay: TODAY, dayReps: 2 };
        const done = begun.map(({ questionKey, bucket }) => seen(0, memory, { questionKey, bucket }));
        const rest = bank.filter((card) => !begun.includes(card));
        const asked = keysOf(plan([...rest, ...done], days));
        expect(sharesOf([...done, ...rest.filter((card) => asked.includes(card.questionKey))])).toEqual(
          sharesOf(chosen),
        );
      }),
    );
  });

  it('spends what is left on the review that raises recall on the exam day most', () => {
    const shaky = seen(1, { stability: 1 });
    const firm = seen(2, { stability: 300 });
    expect(keysOf(plan([firm, shaky], { answersPerDay: 1 }))).toEqual(['s1']);
  });

  it('asks first what has another right answer since', () => {
    const changed = seen(1, { stability: 300, due: addDays(TODAY, 200) }, { due: addDays(TODAY, -2) });
    expect(keysOf(plan([seen(2, { stability: 1 }), changed], { answersPerDay: 1 }))).toEqual(['s1']);
  });

  it('brings a wrong answer back in the session after four others, before anything else is begun', () => {
    const wrong = seen(0, { lastDay: TODAY, wrong: true, lastAt: 100 });
    const others = Array.from({ length: 8 }, (_, n) => seen(n + 1, { stability: 2 }));
    const { queue } = plan([wrong, ...others]);
    expect(queue.items[4]).toMatchObject({ questionKey: 's0', why: 'again' });
    expect(plan([wrong, ...others], { answersPerDay: 2 }).queue.items).toHaveLength(1);
  });

  it('still reviews on the exam day itself', () => {
    const { queue, coverage } = plan([seen(1), fresh(1)], { examDay: TODAY });
    expect(coverage).toMatchObject({ days: 0, newToday: 0, reach: { most: 0, likely: 0 }, inTime: false });
    expect(queue.left.due).toBe(1);
  });

  it('does not begin the day anew when answers come in', () => {
    const done = Array.from({ length: 10 }, (_, n) => seen(n, { firstDay: TODAY, lastDay: TODAY }));
    const { coverage, queue } = plan([...done, ...news(40)]);
    expect(coverage).toMatchObject({ unseen: 40, newToday: 0 });
    expect(queue.done.new).toBe(10);
  });
});
