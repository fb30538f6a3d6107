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

/** What the address of a panel in a tab of its own names its views by: "#document=144-qd-tw-2024", "#search=…", "#met". */
const ARGUMENT = { search: 'query', document: 'document', practise: 'document' } as const;

/** With the u flag only surrogates that stand alone are meant. */
const HALF_LETTER = /\p{Surrogate}/gu;

/** A view as the address's hash. */
export function panelHash(view: PanelView): string {
  switch (view.kind) {
    case 'search':
      // Whoever cut a long selection may have cut a letter: half of one can't be encoded.
      return `#search=${encodeURIComponent(view.query.replace(HALF_LETTER, '\uFFFD'))}`;
    case 'document':
    case 'practise':
      return `#${view.kind}=${view.document}`;
    default:
      return `#${view.kind}`;
  }
}

/** The view that a hash names; null for anything else. An address can be typed by anybody, so it is checked like a message. */
export function viewOfHash(hash: string): PanelView | null {
  const [, kind = '', value] = /^#([a-z]+)(?:=(.*))?$/su.exec(hash) ?? [];
  const name = Object.hasOwn(ARGUMENT, kind) ? ARGUMENT[kind as keyof typeof ARGUMENT] : null;
  const argument = decoded(value);
  const view = v.safeParse(PanelViewSchema, name === null ? { kind } : { kind, [name]: argument });
  return view.success && (name === null) === (argument === undefined) ? view.output : null;
}

function decoded(value: string | undefined): string | undefined {
  try {
    return value === undefined ? undefined : decodeURIComponent(value);
  } catch {
    // No UTF-8: nothing of ours wrote it.
    return undefined;
  }
}

/** A request that waited longer was for a panel that never opened: what comes up then should be the page, not an old wish. */
export const REQUEST_FRESH_MS = 10_000;

/** The view to show now, null for what is no request or a stale one. */
export function freshRequest(stored: unknown, now: number): PanelView | null {
  const request = v.safeParse(PanelRequestSchema, stored);
  if (!request.success) return null;
  return Math.abs(now - request.output.at) <= REQUEST_FRESH_MS ? request.output.view : null;
}
