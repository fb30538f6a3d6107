import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BUCKETS } from '../buckets';
import { addDays, asLocalDay } from '../days';
import { defaultScheduler } from '../scheduler';
import type { QuestionKey } from '../types';
import { examCandidates } from './candidates';
import type { ExamCard } from './cards';
import { type ExamPlanInput, planExamDay } from './plan';

const TODAY = asLocalDay(20_000);

/** Of nobody's family: with siblings it takes the spare ones, as the file says. */
const cards = fc
  .array(
    fc.record({
      bucket: fc.constantFrom(...BUCKETS),
      isNew: fc.boolean(),
      stability: fc.double({ min: 0.1, max: 200, noNaN: true }),
      ago: fc.integer({ min: 0, max: 30 }),
    }),
    { maxLength: 80 },
  )
  .map((list) =>
    list.map(({ bucket, isNew, stability, ago }, n): ExamCard => {
      const place = { questionKey: `goc/q${n}` as QuestionKey, bucket, group: null, fact: null };
      const lastDay = addDays(TODAY, -ago);
      if (isNew) return { ...place, order: n, memory: null };
      const memory = {
        ...{
          stability,
          difficulty: 5,
          due: addDays(lastDay, 3),
          wrong: false,
          firstDay: addDays(lastDay, -3),
          lastDay,
        },
        ...{ reps: 2, lapses: 0, dayReps: 1, dayWrong: 0, lastAt: n, lastId: `e${n}`, lastEdition: 1 },
      };
      return { ...place, memory, due: memory.due };
    }),
  );

it('the plan over the candidates is the plan over all, at the start of a day and after each of its answers', () => {
  fc.assert(
    fc.property(
      cards,
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 1, max: 12 }),
      fc.infiniteStream(fc.boolean()),
      (all, rest, answersPerDay, answers) => {
        const days = { today: TODAY, examDay: addDays(TODAY, rest), seed: 'x', answersPerDay };
        const { keys, unread } = examCandidates({ ...days, cards: all }, defaultScheduler, 0);
        const now = new Map(all.map((card) => [card.questionKey, card]));
        const plan = (input: Pick<ExamPlanInput, 'cards' | 'unread'>) =>
          planExamDay({ ...days, ...input }, defaultScheduler);
        for (let n = 0; n < 8; n++) {
          const whole = plan({ cards: [...now.values()] });
          const few = keys.flatMap((key) => now.get(key) ?? []);
          expect(plan({ cards: few, unread: new Map(unread) })).toEqual(whole);
          const [next] = whole.queue.items;
          const card = next && now.get(next.questionKey);
          if (!card) return;
          const right = answers.next().value ?? true;
          const memory = {
            ...{ stability: 1, difficulty: 5, due: TODAY, wrong: !right, lapses: 0, lastEdition: 1 },
            ...{ firstDay: card.memory?.firstDay ?? TODAY, lastDay: TODAY, reps: (card.memory?.reps ?? 0) + 1 },
            ...{ dayReps: 1, dayWrong: right ? 0 : 1, lastAt: 1000 + n, lastId: `a${n}` },
          };
          const { questionKey, bucket, group, fact } = card;
          now.set(questionKey, { questionKey, bucket, group, fact, memory, due: TODAY });
        }
      },
    ),
    { numRuns: 60 },
  );
});
