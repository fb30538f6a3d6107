/** Finds references to numbered documents in a text. Pure and linear; the grammar is data beside this file. */
import { findCandidates } from './candidates';
import { supportedBy } from './support';
import type { Reference } from './types';

export { findCandidates } from './candidates';
export { supportedBy } from './support';

/**
 * The references of one text, sorted, never overlapping; spans in UTF-16 code units of the text as given.
 * For a page of several passages call `findCandidates` on each and `supportedBy` with all: a bare number may be explained elsewhere.
 */
export function findReferences(text: string): Reference[] {
  const candidates = findCandidates(text);
  return candidates.filter(supportedBy(() => candidates));
}
