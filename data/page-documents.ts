/** A page's references gathered by document, in the order in which each first appears. Pure. */
import type { ListedReference } from './protocol';

export interface PageDocument<R extends ListedReference = ListedReference> {
  /** Same for all mentions of one document, or of one unknown number. */
  key: string;
  /** In the page's order; the first one names it. */
  mentions: readonly [R, ...R[]];
}

/** Mentions that mean the same: one document, the same candidates, or the same number read by its parts. */
function keyOf({ state, documents, decoded, written }: ListedReference): string {
  if (documents.length > 0) return `${state === 'ambiguous' ? 'several' : 'one'} ${[...documents].sort().join(' ')}`;
  if (!decoded || decoded.number === null) return `written ${written}`;
  const { kind, number, year, issuer, province } = decoded;
  return JSON.stringify([kind, number, year, province ?? issuer]);
}

export function byDocument<R extends ListedReference>(references: readonly R[]): PageDocument<R>[] {
  const groups = new Map<string, [R, ...R[]]>();
  for (const reference of references) {
    const key = keyOf(reference);
    const held = groups.get(key);
    if (held) held.push(reference);
    else groups.set(key, [reference]);
  }
  return [...groups].map(([key, mentions]) => ({ key, mentions }));
}
