/**
 * Drafts of two places as one list. The same content is kept once; other content under one id is kept beside it, under
 * that id and its moment, so that merging twice or crosswise adds nothing more.
 */
import { contentText } from '../packs/write';
import type { KeptDraft } from './draft-schema';

const BETWEEN = '.';

/** The draft that a kept-beside one came from; its own id where it is none. */
export const originOf = (id: string): string => id.split(BETWEEN, 1)[0] ?? id;
export const isKeptBeside = (id: string): boolean => id.includes(BETWEEN);
/** The id of content kept beside the draft `id`; `at` in ms. */
export const besideId = (id: string, at: number): string => `${originOf(id)}${BETWEEN}${at.toString(36)}`;

const textOf = ({ id, draft, base }: KeptDraft) => `${originOf(id)} ${contentText([draft, base])}`;

/** What of `incoming` is not held, under the ids that it is to be kept under. */
export function missingDrafts(held: readonly KeptDraft[], incoming: readonly KeptDraft[]): KeptDraft[] {
  const ids = new Set(held.map(({ id }) => id));
  const contents = new Set(held.map(textOf));
  return incoming.flatMap((kept) => {
    const content = textOf(kept);
    if (contents.has(content)) return [];
    const id = ids.has(kept.id) ? besideId(kept.id, kept.savedAt) : kept.id;
    // Other content of the same moment: no hand of ours wrote it.
    if (ids.has(id)) return [];
    ids.add(id);
    contents.add(content);
    return [{ ...kept, id }];
  });
}

/** Both files' drafts, whichever comes first: the latest of each keeps the id. */
export function mergeDrafts(a: readonly KeptDraft[], b: readonly KeptDraft[]): KeptDraft[] {
  const inOrder = [...a, ...b].sort((x, y) => y.savedAt - x.savedAt || (textOf(x) < textOf(y) ? -1 : 1));
  const merged: KeptDraft[] = [];
  for (const kept of inOrder) merged.push(...missingDrafts(merged, [kept]));
  return merged.sort((x, y) => (x.id < y.id ? -1 : 1));
}
