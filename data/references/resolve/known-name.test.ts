import { expect, it } from 'vitest';
import { readPage } from './page-gists';

const names = (text: string) =>
  readPage(text).flatMap(({ reasons }) =>
    reasons.flatMap((reason) => (reason.code === 'name-known' ? reason.name : [])),
  );

it('gives the second of two terms its whole name', () => {
  expect(names('Chi bộ ôn Nghị quyết Trung ương 4 khóa XI, XII trong tháng.')).toEqual([
    'Nghị quyết Trung ương 4 khóa XI',
    'Nghị quyết Trung ương 4 khóa XII',
  ]);
});

it('leaves a whole name as it is written', () => {
  expect(names('Chi bộ ôn nghị quyết Trung ương 4 khóa XII trong tháng.')).toEqual([
    'nghị quyết Trung ương 4 khóa XII',
  ]);
});
