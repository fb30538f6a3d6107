import { expect, it } from 'vitest';
import { gapWidth } from './gap-width';

it('grows with what is typed, between two bounds', () => {
  const widths = [0, 5, 9, 10, 20, 40, 500].map((length) => Number.parseInt(gapWidth('a'.repeat(length)), 10));
  expect(widths).toEqual([10, 10, 10, 11, 21, 28, 28]);
});
