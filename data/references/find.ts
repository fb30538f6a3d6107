/** Finds references to numbered documents in a text. Pure and linear; the grammar is data beside this file. */
import { findCandidates } from './candidates';
import { keepSupported } from './support';
import type { Reference } from './types';

export { findCandidates } from './candidates';
export { keepSupported } from './support';

/**
 * The references of one text, sorted, never overlapping; spans in UTF-16 code units of the text as given.
 * For a page of several passages call `findCandidates` on each and `keepSupported` on all: a bare number may be explained elsewhere.
 */
export function findReferences(text: string): Reference[] {
  const candidates = findCandidates(text);
  return candidates.length === 0 ? candidates : (keepSupported([candidates])[0] ?? []);
}
