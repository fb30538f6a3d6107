/** Which of a page's candidates are to be believed: those that stand by themselves or that another passage supports. */
import type { Candidate, Reference } from './types';

/** A bare number is supported by the same number of the same type anywhere on the page, zeros before it aside. */
function key({ type, number }: Reference): string {
  return `${type} ${Number(number)}`;
}

/** Tells of each candidate whether to believe it; `all` gives every candidate of the page, whatever the passage. */
export function supportedBy(all: () => readonly Candidate[]): (candidate: Candidate) => boolean {
  let known: Set<string> | null = null;
  return (candidate) => {
    if (!candidate.weak) return true;
    known ??= new Set(all().flatMap((other) => (other.weak ? [] : [key(other)])));
    return known.has(key(candidate));
  };
}
