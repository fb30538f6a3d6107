import { describe, expect, it } from 'vitest';
import type { Question } from '../../data/questions/schema';
import { optionWhys } from './option-whys';

const question: Question = {
  id: 'q',
  type: 'one',
  stem: '?',
  cite: [],
  options: [
    { id: 'a', text: 'A', right: true },
    { id: 'b', text: 'B', why: 'của b' },
    { id: 'c', text: 'C', why: 'của c' },
    { id: 'd', text: 'D', why: 'của d' },
  ],
};
const SHOWN = ['d', 'a', 'c', 'b'];
const read = (chosen: string[], asked: Question = question) =>
  optionWhys(asked, SHOWN, chosen).map(({ id, number }) => `${number}${id}`);

describe('the options’ whys', () => {
  it('stand as the rows do, numbered as they are', () => {
    expect(read(['a'])).toEqual(['1d', '3c', '4b']);
  });

  it('begin with what was chosen', () => {
    expect(read(['c'])).toEqual(['3c', '1d', '4b']);
    expect(optionWhys(question, SHOWN, ['c']).map(({ chosen }) => chosen)).toEqual([true, false, false]);
  });

  it('include those of right options, where a pack has them', () => {
    const options = question.options.map((option) => ({ ...option, why: 'có', right: option.id < 'c' }));
    const several: Question = { ...question, type: 'many', options };
    expect(read(['b', 'c'], several)).toEqual(['3c', '4b', '1d', '2a']);
    expect(optionWhys(several, SHOWN, []).map(({ right }) => right)).toEqual([false, true, false, true]);
  });

  it('are none where nothing is offered', () => {
    expect(read(['t'], { id: 'q', type: 'truefalse', stem: '?', cite: [], answer: true })).toEqual([]);
  });
});
