import { expect, it } from 'vitest';
import { withBucket } from './buckets';

it('puts a bucket in its place and takes it out', () => {
  expect(withBucket([1, 3], 2, true)).toEqual([1, 2, 3]);
  expect(withBucket([1, 3], 3, false)).toEqual([1]);
});

it('keeps the last one', () => {
  expect(withBucket([0], 0, false)).toEqual([0]);
});
