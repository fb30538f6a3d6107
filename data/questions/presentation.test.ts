import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryQuestion } from './arbitrary';
import { answerKeyOf, judge, shownIds } from './grading';
import { inShownOrder, present } from './presentation';
import type { Question } from './schema';

const asked = fc.tuple(arbitraryQuestion(), fc.nat());

describe('present', () => {
  it('offers everything exactly once, the same for the same seed', () => {
    fc.assert(
      fc.property(asked, ([question, seed]) => {
        const { shown } = present(question, seed);
        expect([...shown].sort()).toEqual(shownIds(question).sort());
        expect(present(question, seed)).toEqual({ shown });
      }),
    );
  });

  it('never shows items in the right order', () => {
    const ordered = asked.filter(([question]) => question.type === 'order');
    fc.assert(
      fc.property(ordered, ([question, seed]) => {
        expect(judge(answerKeyOf(question), present(question, seed).shown).right).toBe(false);
      }),
    );
  });

  it('reaches every order but the right one', () => {
    const question: Question = {
      id: 'q',
      type: 'order',
      stem: 'Xếp ba mục.',
      cite: [],
      items: ['a', 'b', 'c'].map((id) => ({ id, text: id })),
    };
    const seen = new Set(Array.from({ length: 200 }, (_, seed) => present(question, seed).shown.join('')));
    expect([...seen].sort()).toEqual(['acb', 'bac', 'bca', 'cab', 'cba']);
  });

  it('keeps true before false, and the last options last', () => {
    const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id }));
    const common = { id: 'q', stem: 'Câu nào?', cite: [] };
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(present({ ...common, type: 'truefalse', answer: true }, seed).shown).toEqual(['t', 'f']);
        expect(present({ ...common, type: 'one', options, keepLast: ['b'] }, seed).shown.at(-1)).toBe('b');
      }),
    );
  });
});

describe('inShownOrder', () => {
  const items = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  it('follows what was shown', () => {
    expect(inShownOrder(items, ['c', 'a', 'b'])).toEqual([{ id: 'c' }, { id: 'a' }, { id: 'b' }]);
  });
  it('loses no item to an order of another edition', () => {
    expect(inShownOrder(items, ['gone', 'b'])).toEqual([{ id: 'b' }, { id: 'a' }, { id: 'c' }]);
  });
});
