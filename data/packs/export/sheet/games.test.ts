import { expect, it } from 'vitest';
import type { Question } from '../../../questions/schema';
import { exampleFile } from '../../example';
import { importCsv, importSheet } from '../../import/import-sheet';
import { readPack } from '../../read';
import type { Pack } from '../../schema';
import { lossesOf } from '../losses';
import { gameTarget, kahootXlsx, quizizzCsv, quizizzXlsx, refusalsOf, refusalText } from './games';

function packOf(questions: Question[]): Pack {
  const reading = readPack(JSON.stringify(exampleFile()));
  if (!reading.ok) throw new Error('the example is sound');
  return { ...reading.pack, questions };
}
const choice = (id: string, stem: string, options: string[], right: number[] = [0]): Question => ({
  ...{ id, stem, type: right.length > 1 ? 'many' : 'one', cite: [], explain: 'Vì thế.' },
  options: options.map((text, i) => ({ id: `o${i}`, text, right: right.includes(i) })),
});
const pack = packOf([
  choice('a', '=Câu **một**?', ['m', 'hai'], [1]),
  choice('b', 'Câu hai?', ['một', 'hai', 'ba'], [0, 2]),
  { id: 'c', type: 'truefalse', stem: 'Đúng không?', answer: false, cite: [], group: 'th1' },
  choice('d', 'd'.repeat(121), ['một', 'hai']),
  choice('e', 'Câu năm?', ['một', 'h'.repeat(76)]),
  choice('f', 'Câu sáu?', ['1', '2', '3', '4', '5']),
  { id: 'g', type: 'fill', stem: 'Có ___.', gaps: [['6']], cite: [] },
]);

it('Kahoot gets what fits it, and the rest is named with its reason', () => {
  const draft = importSheet(kahootXlsx(pack, 'vi'), {});
  expect(draft.format).toBe('kahoot');
  expect(
    draft.questions.map(({ stem, type, options, answer }) => [stem, type, answer, options.map(({ right }) => right)]),
  ).toEqual([
    ['=Câu một?', 'one', null, [false, true]],
    ['Câu hai?', 'many', null, [true, false, true]],
    ['Một tình huống thử. Đúng không?', 'truefalse', false, []],
  ]);
  const refused = refusalsOf(pack, 'kahoot', 'vi');
  expect(refused).toEqual([
    { code: 'stemLength', questions: ['d'] },
    { code: 'optionLength', questions: ['e'] },
    { code: 'options', questions: ['f'] },
    { code: 'kind', questions: ['g'] },
  ]);
  expect(refused.map((one) => refusalText(one, 'kahoot', 'vi'))[0]).toBe('1 câu có nội dung dài hơn 120 ký tự.');
  expect(lossesOf(pack, gameTarget(pack, 'kahoot', 'vi')).map(({ code }) => code)).toEqual([
    ...['leftOut', 'id', 'explain', 'group', 'emphasis', 'about', 'documents', 'exams'],
  ]);
});

it.each([
  ['xlsx', importSheet(quizizzXlsx(pack, 'vi'), {})],
  ['csv', importCsv(new TextEncoder().encode(quizizzCsv(pack, 'vi')), {})],
])('Quizizz as %s keeps explanations too', (_, draft) => {
  expect(draft.format).toBe('quizizz');
  expect(draft.questions.map(({ stem, explain, keyFrom }) => [stem.slice(0, 9), explain, keyFrom])).toEqual([
    ['=Câu một?', 'Vì thế.', 'column'],
    ['Câu hai?', 'Vì thế.', 'column'],
    ['Một tình ', '', 'column'],
    ['ddddddddd', 'Vì thế.', 'column'],
    ['Câu năm?', 'Vì thế.', 'column'],
    ['Câu sáu?', 'Vì thế.', 'column'],
  ]);
  expect(refusalsOf(pack, 'quizizz', 'vi')).toEqual([{ code: 'kind', questions: ['g'] }]);
});
