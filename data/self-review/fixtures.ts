/** For tests: notes, and months of them. */
import fc from 'fast-check';
import { mergeReviews } from './notes';
import type { SelfNote, SelfReview } from './schema';

export const note = (change: Partial<SelfNote>): SelfNote => ({ standard: 1, text: '', mark: null, at: 0, ...change });

const arbitraryNote = fc.record({
  standard: fc.constantFrom(1 as const, 2 as const, 5 as const),
  text: fc.constantFrom('một', 'hai', 'hai\nba', ''),
  mark: fc.constantFrom(null, 1 as const, 4 as const),
  at: fc.integer({ min: 0, max: 5 }),
});

/** Months as they are kept: merged once, so that each stands once and in order. */
export const arbitraryReviews: fc.Arbitrary<SelfReview[]> = fc
  .array(
    fc.record({
      month: fc.constantFrom('2026-09', '2026-10', '2026-11'),
      notes: fc.array(arbitraryNote, { minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 4 },
  )
  .map((reviews) => mergeReviews([], reviews));
