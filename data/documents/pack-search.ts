/** The look-up over the packs' documents, apart from the catalog's. */
import { type Search, searchIn } from './search';
import type { PackDocumentEntry } from './types';

const made = new WeakMap<readonly PackDocumentEntry[], Search>();

/** All that answer, best first. A filter by force finds none: nothing that the catalog says of force is said of them. */
export function searchPacked(packed: readonly PackDocumentEntry[], ...[query, filters]: Parameters<Search>) {
  if (filters?.force !== undefined || packed.length === 0) return [];
  const search = made.get(packed) ?? searchIn(packed);
  made.set(packed, search);
  return search(query, filters, packed.length);
}
