/** A document's title as a heading: its kind before an official one; a description stands for itself; without a source only what it is. */
import { type DocumentEntry, isPackDocument } from '../../data/documents/types';

export function titleOf(document: DocumentEntry): string {
  const { kind, number, title, titleVerified, sources } = document;
  // Its source is the pack, which stands beside it.
  if (isPackDocument(document)) return title;
  if (sources.length === 0) return number === null ? title : kind;
  return titleVerified ? `${kind} ${title}` : title;
}
