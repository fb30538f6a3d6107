/** Keeps of a page's candidates those that stand by themselves or that another passage supports. */
import type { Candidate, Reference } from './types';

/** A bare number is supported by the same number of the same type anywhere on the page, zeros before it aside. */
function key({ type, number }: Reference): string {
  return `${type} ${Number(number)}`;
}

/** The candidates to believe: one list for each passage, in the passages' order, the very objects given. */
export function keepSupported(passages: readonly (readonly Candidate[])[]): Candidate[][] {
  const known = new Set(passages.flat().flatMap((candidate) => (candidate.weak ? [] : [key(candidate)])));
  return passages.map((passage) => passage.filter((candidate) => !candidate.weak || known.has(key(candidate))));
}
