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

/** What somebody selected or typed, as a query: one line of at most QUERY_MAX code units, no character cut in two. */
export function queryOf(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line
    .slice(0, QUERY_MAX)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}

/** The view as an address's hash, for a panel that is opened in a tab: "#document=144-qd-tw-2024", "#search=h%E1%BB%8Dc", "#met". */
export function viewToHash(view: PanelView): string {
  switch (view.kind) {
    case 'page':
    case 'met':
      return `#${view.kind}`;
    case 'search':
      return `#${new URLSearchParams({ search: view.query })}`;
    case 'document':
    case 'practise':
      return `#${new URLSearchParams({ [view.kind]: view.document })}`;
  }
}

/** The view that a hash names; null for anything else, since anybody may type one. */
export function viewFromHash(hash: string): PanelView | null {
  const [entry, ...more] = new URLSearchParams(hash.replace(/^#/u, ''));
  if (!entry || more.length > 0) return null;
  const [kind, value] = entry;
  const view = v.safeParse(PanelViewSchema, { kind, ...partsOf(kind, value) });
  return view.success ? view.output : null;
}

function partsOf(kind: string, value: string): object {
  if (kind === 'search') return { query: value };
  if (kind === 'document' || kind === 'practise') return { document: value };
  // The others carry none: a value there is a key too many for the schema.
  return value === '' ? {} : { value };
}

export function panelKey(windowId: number): string {
  return `panel:${windowId}`;
}
