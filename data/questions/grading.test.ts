import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { arbitraryQuestion, rightAnswerTo } from './arbitrary';
import { AnswerKeySchema, answerKeyOf, judge, sameKey, shownIds } from './grading';
import type { Question } from './schema';

const choice = (right: string[]): Question => ({
  id: 'q1',
  type: 'many',
  stem: 'Chọn các ý đúng.',
  cite: [],
  options: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `Ý ${id}`, right: right.includes(id) })),
});
const gap = (...accepted: string[]): Question => ({
  id: 'q2',
  type: 'fill',
  stem: 'Quy định này có ___ điều.',
  cite: [],
  gaps: [accepted],
});

describe('judge', () => {
  it('takes exactly the right options, in any order', () => {
    const key = answerKeyOf(choice(['a', 'c']));
    expect(judge(key, ['c', 'a'])).toEqual({ right: true, nearly: false });
    for (const chosen of [[], ['a'], ['a', 'b', 'c'], ['a', 'x'], ['b', 'd']])
      expect(judge(key, chosen)).toEqual({ right: false, nearly: false });
  });

  it('lets nothing be right where no option is', () => {
    expect(judge(answerKeyOf(choice([])), []).right).toBe(false);
  });

  it('says nearly for missing diacritics, and never for a wrong text', () => {
    const key = answerKeyOf(gap('sáu', '6'));
    expect(judge(key, ['Sáu'])).toEqual({ right: true, nearly: false });
    expect(judge(key, ['06'])).toEqual({ right: true, nearly: false });
    expect(judge(key, ['sau'])).toEqual({ right: true, nearly: true });
    expect(judge(key, ['sàu'])).toEqual({ right: false, nearly: false });
    expect(judge(key, [''])).toEqual({ right: false, nearly: false });
    expect(judge(key, ['sáu', 'sáu'])).toEqual({ right: false, nearly: false });
    expect(judge(key, [])).toEqual({ right: false, nearly: false });
  });

  it('does not ponder over a text of endless marks, as a merged log could hold', () => {
    expect(judge(answerKeyOf(gap('sáu')), [`a${'\u0301\u0323'.repeat(400_000)}`]).right).toBe(false);
  });

  it('takes its own right answer for every question, with the options in any order', () => {
    fc.assert(
      fc.property(arbitraryQuestion(), (question) => {
        expect(judge(answerKeyOf(question), rightAnswerTo(question))).toEqual({ right: true, nearly: false });
      }),
    );
  });

  it('takes no right answer that lacks or adds a part', () => {
    fc.assert(
      fc.property(arbitraryQuestion(), (question) => {
        const right = rightAnswerTo(question);
        expect(judge(answerKeyOf(question), right.slice(1)).right).toBe(false);
        expect(judge(answerKeyOf(question), [...right, 'of no option?']).right).toBe(false);
      }),
    );
  });

  it('takes one order only', () => {
    fc.assert(
      fc.property(
        arbitraryQuestion().filter((question) => question.type === 'order'),
        (question) => {
          expect(judge(answerKeyOf(question), rightAnswerTo(question).reverse()).right).toBe(false);
        },
      ),
    );
  });

  it('judges any list without throwing, and nearly only with right', () => {
    fc.assert(
      fc.property(
        arbitraryQuestion(),
        fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }),
        (question, chosen) => {
          const { right, nearly } = judge(answerKeyOf(question), chosen);
          expect(nearly && !right).toBe(false);
        },
      ),
    );
  });
});

describe('answerKeyOf', () => {
  it('survives JSON and fits its schema', () => {
    fc.assert(
      fc.property(arbitraryQuestion(), (question) => {
        const key = answerKeyOf(question);
        expect(v.parse(AnswerKeySchema, JSON.parse(JSON.stringify(key)))).toEqual(key);
      }),
    );
  });

  it('is the same whatever the wording and the order of options', () => {
    const reworded: Question = { ...choice(['a', 'c']), stem: 'Những ý nào đúng?', explain: 'Theo Điều 2.' };
    if (reworded.type !== 'many') throw new Error('kind changed');
    const shuffled: Question = {
      ...reworded,
      options: reworded.options.map((o) => ({ ...o, text: `${o.text}.` })).reverse(),
    };
    expect(sameKey(answerKeyOf(choice(['a', 'c'])), answerKeyOf(shuffled))).toBe(true);
    expect(sameKey(answerKeyOf(gap('sáu', '6')), answerKeyOf(gap('6', 'Sáu')))).toBe(true);
  });

  it('differs when the right answer does', () => {
    expect(sameKey(answerKeyOf(choice(['a', 'c'])), answerKeyOf(choice(['a'])))).toBe(false);
    expect(sameKey(answerKeyOf(gap('sáu')), answerKeyOf(gap('bảy')))).toBe(false);
    expect(sameKey(answerKeyOf(choice(['a'])), answerKeyOf(gap('a')))).toBe(false);
  });

  it('ignores the order in which a stored key names its fields', () => {
    expect(sameKey({ kind: 'order', right: ['a', 'b'] }, { right: ['a', 'b'], kind: 'order' })).toBe(true);
  });
});

describe('shownIds', () => {
  it('holds every id that a right answer uses', () => {
    fc.assert(
      fc.property(arbitraryQuestion(), (question) => {
        const shown = shownIds(question);
        if (question.type === 'fill') expect(shown).toEqual([]);
        else for (const id of rightAnswerTo(question)) expect(shown).toContain(id.split(':')[0]);
      }),
    );
  });
});
