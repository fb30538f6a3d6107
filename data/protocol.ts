/** Every message between surfaces: one schema each, checked where it arrives; the types are inferred. */
import * as v from 'valibot';
import { DocumentIdSchema, PanelViewSchema } from './panel';

/** From the scripts on the page to the background. */
export const FromPageSchema = v.variant('kind', [
  /** The first reference of a frame was painted: inject the card there. */
  v.strictObject({ kind: v.literal('card-wanted') }),
  /** The page came back out of the browser's cache, where it heard nothing: may it still be read? */
  v.strictObject({ kind: v.literal('resumed') }),
  /** A document's card was open for a second or longer. Where and in which page is nobody's business. */
  v.strictObject({ kind: v.literal('met'), document: DocumentIdSchema }),
  /** A button of the card: show this in the side panel. */
  v.strictObject({ kind: v.literal('open-panel'), view: PanelViewSchema }),
]);
export type FromPage = v.InferInput<typeof FromPageSchema>;

/** One reference as a page's frame tells of it, in document order. */
export const ListedReferenceSchema = v.strictObject({
  /** Names it to `show-reference` while the page's text stands. */
  id: v.pipe(v.number(), v.integer()),
  /** As the page writes it. */
  written: v.string(),
  state: v.picklist(['certain', 'likely', 'ambiguous', 'decoded']),
  /** The document, or the candidates; empty for a decoded one. */
  documents: v.array(DocumentIdSchema),
  /** What a decoded number itself says; null for the other states. */
  decoded: v.nullable(
    v.strictObject({
      kind: v.nullable(v.string()),
      number: v.nullable(v.string()),
      year: v.nullable(v.number()),
      issuer: v.nullable(v.string()),
      province: v.nullable(v.string()),
    }),
  ),
});
export type ListedReference = v.InferOutput<typeof ListedReferenceSchema>;

/** What one frame shows, and whether the reader's keys go there. */
export const FrameListSchema = v.strictObject({
  references: v.array(ListedReferenceSchema),
  hasFocus: v.boolean(),
});
export type FrameList = v.InferOutput<typeof FrameListSchema>;
