import { expect, test } from 'vitest';
import { checkEdit } from './check-question';
import { blankQuestion } from './edit-question';
import { withAboutOptionsLast } from './kept-last';

const edit = {
  ...blankQuestion('q1', 'one', [
    { id: 'a', text: 'Yêu nước', why: '' },
    { id: 'b', text: 'Tất cả các đáp án trên', why: '', right: true },
    { id: 'c', text: 'Tận tụy với dân', why: '' },
  ]),
  stem: 'Quy định 144 nêu điều gì?',
};
const codes = (question: typeof edit) => checkEdit(question).lints.map(({ code }) => code);

test('an option about the others goes to the end and stays there; nothing else changes, and the lint is content', () => {
  const mended = withAboutOptionsLast(edit);
  expect(codes(edit)).toContain('aboutOptions');
  expect(codes(mended)).not.toContain('aboutOptions');
  expect(mended.keepLast).toEqual(['b']);
  expect(mended.options.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  expect(mended.options.toSorted((x, y) => (x.id < y.id ? -1 : 1))).toEqual(edit.options);
  expect(withAboutOptionsLast(mended)).toEqual(mended);
});
