/**
 * What the side panel is asked to show, by whoever opens it (card, context menu, omnibox, popup). The request lies in
 * `storage.session` under `panelKey(windowId)`, where no script on a page can read it; the panel of that window follows it.
 */
import * as v from 'valibot';
import type { DocumentId } from './documents/types';

/** Ids of documents in messages: "144-qd-tw-2024", also a pack's. Longer ones do not exist. */
export const DocumentIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  v.maxLength(100),
  v.transform((id) => id as DocumentId),
);

/** A selection or an omnibox text: what one types is short, what one selects may be a whole page. */
export const QUERY_MAX = 200;

export const PanelViewSchema = v.variant('kind', [
  /** The documents on the active tab's page. */
  v.strictObject({ kind: v.literal('page') }),
  v.strictObject({ kind: v.literal('search'), query: v.pipe(v.string(), v.maxLength(QUERY_MAX)) }),
  v.strictObject({ kind: v.literal('document'), document: DocumentIdSchema }),
  /** Practice of the questions about one document. */
  v.strictObject({ kind: v.literal('practise'), document: DocumentIdSchema }),
  /** The documents met while reading, by day. */
  v.strictObject({ kind: v.literal('met') }),
]);
export type PanelView = v.InferOutput<typeof PanelViewSchema>;

export const PanelRequestSchema = v.strictObject({
  view: PanelViewSchema,
  /** ms since the epoch: makes asking for the same view twice two requests. */
  at: v.number(),
});
export type PanelRequest = v.InferOutput<typeof PanelRequestSchema>;

export function panelKey(windowId: number): string {
  return `panel:${windowId}`;
}
