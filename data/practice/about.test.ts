import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AboutCard, chooseGo, GO_SIZE, goQueue } from './about';
import { answer, keys, questionKey, START } from './arbitrary';
import { asLocalDay } from './days';
import { foldCard } from './fold';
import { defaultScheduler } from './scheduler';
import type { CardMemory } from './types';
import { dayOf } from './zones';

const today = dayOf(answer({ id: '' }));
const base = foldCard([answer({ id: 'a' })], keys, defaultScheduler);

const place = (id: number, family: Partial<Pick<AboutCard, 'group' | 'fact'>> = {}) => ({
  questionKey: questionKey(`goc/q${String(id).padStart(3, '0')}`),
  bucket: 1 as const,
  group: null,
  fact: null,
  order: id,
  ...family,
});
const fresh = (id: number, family = {}): AboutCard => ({ ...place(id, family), memory: null });
function known(id: number, due: number, change: Partial<CardMemory> = {}, family = {}): AboutCard {
  if (!base) throw new Error('an answer makes a memory');
  const day = asLocalDay(today + due);
  const lastDay = asLocalDay(today - 5);
  return { ...place(id, family), due: day, memory: { ...base, due: day, firstDay: lastDay, lastDay, ...change } };
}
const numbers = (list: readonly { questionKey: string }[]) => list.map(({ questionKey: key }) => Number(key.slice(-3)));
const go = (cards: AboutCard[], answered: AboutCard[] = []) =>
  numbers(chooseGo({ today, cards, answered }, defaultScheduler));

/** The card after an answer today. */
function answered(card: AboutCard, isRight: boolean, tick: number): AboutCard {
  const reps = (card.memory?.reps ?? 0) + 1;
  const firstDay = card.memory?.firstDay ?? today;
  const due = isRight ? 5 : 0;
  const place = { lastAt: START + tick, lastId: `t${tick}` };
  return { ...card, ...known(0, due, { reps, firstDay, lastDay: today, wrong: !isRight, ...place }), ...pick(card) };
}
const pick = ({ questionKey: key, order, group, fact }: AboutCard) => ({ questionKey: key, order, group, fact });

describe('one go about a document', () => {
  it('is due ones, the longest due first, then new ones in order, then the least likely known', () => {
    const sure = known(5, 9, { stability: 100 });
    const shaky = known(6, 9, { stability: 6 });
    expect(go([sure, fresh(4), known(1, -1), shaky, fresh(3), known(2, -7)])).toEqual([2, 1, 3, 4, 6, 5]);
  });

  it('is at most ten', () => {
    expect(go(Array.from({ length: 30 }, (_, i) => fresh(i)))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(GO_SIZE).toBe(10);
  });

  it('asks nothing again that was answered today, but what is still wrong', () => {
    expect(go([answered(fresh(1), true, 1), answered(fresh(2), false, 2), fresh(3)])).toEqual([2, 3]);
  });

  it('asks one of a fact and one of a case a day, whatever else was asked', () => {
    const cards = [
      fresh(1, { fact: 'f' }),
      fresh(2, { fact: 'f' }),
      fresh(3, { group: 'g' }),
      fresh(4, { group: 'g' }),
    ];
    expect(go(cards)).toEqual([1, 3]);
    expect(go(cards, [known(9, 3, {}, { group: 'g' })])).toEqual([1]);
  });
});

describe('what is left of a go', () => {
  it('shrinks by what was answered, brings wrong ones back, and knows an undo', () => {
    const cards = [1, 2, 3, 4, 5, 6].map((id) => fresh(id));
    const chosen = chooseGo({ today, cards, answered: [] }, defaultScheduler);
    const now = cards.map((card, i) => (i === 0 ? answered(card, false, 1) : i === 1 ? answered(card, true, 2) : card));
    const queue = goQueue(chosen, now, today);
    expect(numbers(queue.items)).toEqual([3, 4, 5, 1, 6]);
    expect(queue.items.at(3)).toMatchObject({ why: 'again', occurrence: 1 });
    expect(queue.left).toEqual({ due: 0, new: 4, again: 1 });
    expect(queue.done).toEqual({ due: 0, new: 2 });
    expect(numbers(goQueue(chosen, cards, today).items)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('leaves out what may no longer be asked', () => {
    const cards = [fresh(1), fresh(2)];
    const chosen = chooseGo({ today, cards, answered: [] }, defaultScheduler);
    expect(numbers(goQueue(chosen, cards.slice(1), today).items)).toEqual([2]);
  });

  it('always ends, if answers are right in the end', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 30 }), (verdicts) => {
        let cards = Array.from({ length: 14 }, (_, i) => (i % 2 ? fresh(i) : known(i, i - 6)));
        const chosen = chooseGo({ today, cards, answered: [] }, defaultScheduler);
        let tick = 0;
        for (; tick < 60; tick++) {
          const [head] = goQueue(chosen, cards, today).items;
          if (!head) break;
          const isRight = verdicts[tick] ?? true;
          cards = cards.map((card) => (card.questionKey === head.questionKey ? answered(card, isRight, tick) : card));
        }
        expect(goQueue(chosen, cards, today).items).toEqual([]);
        expect(tick).toBeGreaterThanOrEqual(GO_SIZE);
      }),
    );
  });
});
