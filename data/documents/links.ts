/** Links between entries, made from what the entries themselves hold. */
import type { DocumentEntry, DocumentLink } from './types';

/** A link to an entry that is held. */
export function linkTo(entry: DocumentEntry): DocumentLink {
  return { id: entry.id, number: entry.number ?? entry.title, issued: entry.issued };
}

/** What took an entry's place: held, or known by number alone, issued then on the day the state began; else null. */
export function successorOf({ force }: DocumentEntry, held: ReadonlyMap<string, DocumentEntry>): DocumentLink | null {
  const successor = force.by === null ? undefined : held.get(force.by);
  if (successor) return linkTo(successor);
  return force.byNumber === null ? null : { id: null, number: force.byNumber, issued: force.effective };
}
