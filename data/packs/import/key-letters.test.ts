import { expect, it } from 'vitest';
import { lettersIn } from './key-letters';

it.each([
  ['B', [1]],
  ['b.', [1]],
  ['(C)', [2]],
  ['A,C', [0, 2]],
  ['AC', [0, 2]],
  ['A và C', [0, 2]],
  ['C-A-B-D', [2, 0, 1, 3]],
])('%s names options', (text, indexes) => {
  expect(lettersIn(text)).toEqual(indexes);
});

it.each(['', 'ba', 'BAND A', 'A hoặc B', '1', 'A, A', 'Đ', 'ABCDEFGHI'])('%s does not', (text) => {
  expect(lettersIn(text)).toBeNull();
});
