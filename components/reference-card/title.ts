/** A document's title as a heading: its kind before an official one; a description stands for itself; without a source only what it is. */
import type { DocumentEntry } from '../../data/documents/types';

export function titleOf({ kind, number, title, titleVerified, sources }: DocumentEntry): string {
  if (sources.length === 0) return number === null ? title : kind;
  return titleVerified ? `${kind} ${title}` : title;
}
