import { expect, it } from 'vitest';
import { isPairKey } from './pair-key';

it.each([
  ['4-D', true],
  ['B', false],
  ['C-A-B-D', false],
  // Kept on one line it would lie over the next version's key.
  ['3 / mùng 3 / ba; 7 / bảy', false],
  ['21-KL/TW / 21 KL/TW', false],
])('%s', (part, isPair) => {
  expect(isPairKey(part)).toBe(isPair);
});
