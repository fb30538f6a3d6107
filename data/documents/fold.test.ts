import { expect, it } from 'vitest';
import { foldVietnamese } from './fold';

it.each([
  ['Đất đai', 'dat dai'],
  ['CHUẨN MỰC', 'chuan muc'],
  ['đường lối', 'duong loi'],
  ['Quy định'.normalize('NFD'), 'quy dinh'],
  ['QÐ/TW', 'qd/tw'],
  ['Ưu tiên', 'uu tien'],
])('%s folds to %s', (text, folded) => {
  expect(foldVietnamese(text)).toBe(folded);
});
