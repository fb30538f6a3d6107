/** Every message between surfaces: one schema each, checked where it arrives; the types are inferred. */
import * as v from 'valibot';

/** From the script on the page to the background. */
export const FromPageSchema = v.variant('kind', [
  /** The first reference of a frame was painted: inject the card there. */
  v.strictObject({ kind: v.literal('card-wanted') }),
]);
export type FromPage = v.InferOutput<typeof FromPageSchema>;

/** Answer to `page-summary`: how many references and different documents one frame shows. */
export const PageSummarySchema = v.strictObject({
  references: v.pipe(v.number(), v.integer(), v.minValue(0)),
  documents: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type PageSummary = v.InferOutput<typeof PageSummarySchema>;
