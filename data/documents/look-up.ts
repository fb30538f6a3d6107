/** From a number in any spelling to the entries that bear it. Several may: numbering restarts every term, and each province has its own. */
import { catalog } from './catalog';
import { type NumberQuery, parseNumber } from './numbers';
import type { DocumentEntry } from './types';

/** What a look-up asks of an entry. */
type Numbered = Pick<DocumentEntry, 'number' | 'kind' | 'issued'> & { id: string };

interface Indexed<Entry extends Numbered> {
  entry: Entry;
  parts: NumberQuery;
}

function fits(query: NumberQuery, { entry, parts }: Indexed<Numbered>): boolean {
  if (query.issuer !== null && query.issuer !== parts.issuer) return false;
  if (query.year !== null && !entry.issued.startsWith(String(query.year))) return false;
  if (query.type !== null) return query.type === parts.type;
  return query.kind === null || query.kind === entry.kind;
}

/** Order: newest first; a reduced date sorts before the full dates of its own year. */
export function newestFirst(a: Numbered, b: Numbered): number {
  if (a.issued === b.issued) return a.id < b.id ? -1 : 1;
  return a.issued < b.issued ? 1 : -1;
}

/** A look-up over any entries (a pack may carry some); made once, each look-up is then one step. */
export function lookUpIn<Entry extends Numbered>(entries: readonly Entry[]): (number: string) => Entry[] {
  const index = new Map<number, Indexed<Entry>[]>();
  for (const entry of entries) {
    const parts = entry.number === null ? null : parseNumber(entry.number);
    if (!parts) continue;
    const same = index.get(parts.number);
    if (same) same.push({ entry, parts });
    else index.set(parts.number, [{ entry, parts }]);
  }
  return (number) => {
    const query = parseNumber(number);
    if (!query) return [];
    const same = index.get(query.number) ?? [];
    return same
      .filter((indexed) => fits(query, indexed))
      .map((indexed) => indexed.entry)
      .sort(newestFirst);
  };
}

let lookUpCatalog: ((number: string) => DocumentEntry[]) | null = null;

/** The catalog's entries that bear this number, newest first; empty where none does or the text is no number. */
export const lookUp = (number: string): DocumentEntry[] => {
  lookUpCatalog ??= lookUpIn(catalog);
  return lookUpCatalog(number);
};

/** The catalog's other entries of the very same number, newest first: what this one must not be taken for. */
export function namesakesOf(entry: DocumentEntry): DocumentEntry[] {
  return entry.number === null ? [] : lookUp(entry.number).filter((other) => other.id !== entry.id);
}
