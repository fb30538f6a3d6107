import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ROW_HEIGHT, rowWindow, scrollTo } from './virtual-rows';

it('draws every row in sight, and few others', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(400_000), fc.integer({ min: 0, max: 2000 }), (count, top, height) => {
      const { first, end } = rowWindow(count, top, height);
      expect(end - first).toBeLessThanOrEqual(Math.ceil(height / ROW_HEIGHT) + 17);
      for (let i = Math.floor(top / ROW_HEIGHT); i * ROW_HEIGHT < top + height && i < count; i++) {
        expect(i).toBeGreaterThanOrEqual(first);
        expect(i).toBeLessThan(end);
      }
    }),
  );
});

it('scrolls no further than needed', () => {
  expect(scrollTo(0, 0, 640)).toBe(0);
  expect(scrollTo(3, 0, 640)).toBe(0);
  expect(scrollTo(10, 0, 640)).toBe(ROW_HEIGHT);
  expect(scrollTo(2, 500, 640)).toBe(2 * ROW_HEIGHT);
});
