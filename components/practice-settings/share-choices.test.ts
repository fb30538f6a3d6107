import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSettings } from '../../data/settings';
import { NEW_CHOICES, reviewChoices, withOwn } from './share-choices';

it('offers only what settings can hold, at any pace', () => {
  for (const newPerDay of NEW_CHOICES) expect(readSettings({ newPerDay })).toMatchObject({ newPerDay });
  fc.assert(
    fc.property(fc.double({ min: 8, max: 60, noNaN: true }), (pace) => {
      for (const reviewsPerDay of reviewChoices(pace))
        expect(readSettings({ reviewsPerDay })).toMatchObject({ reviewsPerDay });
    }),
  );
});

it('keeps what is set now among the choices, in order and once', () => {
  expect(withOwn([15, 30, 45], 40)).toEqual([15, 30, 40, 45]);
  expect(withOwn([15, 30, 45], 30)).toEqual([15, 30, 45]);
});
