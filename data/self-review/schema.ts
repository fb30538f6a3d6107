/** A month's private notes on the five standards: kept for the one who wrote them, on this device, in no pack. */
import * as v from 'valibot';
import { StandardSchema } from '../questions/schema';

/** Characters of one note: a page by hand. What was written before is never cut to it. */
export const MOST_NOTE_CHARACTERS = 2000;
/** A mark only for oneself. It has no words of praise or blame and is added up nowhere. */
export const MARKS = [1, 2, 3, 4, 5] as const;
export type Mark = (typeof MARKS)[number];

/** A month of the calendar, "2026-11". */
export const MonthSchema = v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u));

export const SelfNoteSchema = v.strictObject({
  standard: StandardSchema,
  text: v.pipe(v.string(), v.maxLength(MOST_NOTE_CHARACTERS)),
  mark: v.nullable(v.picklist(MARKS)),
  /** ms since the epoch, when it was last changed; -8e15 to 8e15 is what a Date can hold. */
  at: v.pipe(v.number(), v.integer(), v.minValue(-8e15), v.maxValue(8e15)),
});

/**
 * Several notes on one standard come from merging two devices: all stay, the newest first, and only the newest is
 * written on. A month without a note is not kept.
 */
export const SelfReviewSchema = v.strictObject({
  month: MonthSchema,
  notes: v.pipe(v.array(SelfNoteSchema), v.minLength(1)),
});

export type SelfNote = v.InferOutput<typeof SelfNoteSchema>;
export type SelfReview = v.InferOutput<typeof SelfReviewSchema>;
