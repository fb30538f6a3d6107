/** Keeps of a page's candidates those that stand by themselves or that another passage supports. */
import type { Candidate, Reference } from './types';

/** A bare number is supported by the same number of the same type anywhere on the page. */
function key({ type, number }: Candidate): string {
  return `${type}|${Number(number)}`;
}

/** One list of references for each passage, in the passages' order. */
export function keepSupported(passages: readonly (readonly Candidate[])[]): Reference[][] {
  const known = new Set<string>();
  for (const passage of passages)
    for (const candidate of passage) if (!candidate.weak && candidate.number !== null) known.add(key(candidate));
  return passages.map((passage) =>
    passage.filter((candidate) => !candidate.weak || known.has(key(candidate))).map(({ weak: _, ...reference }) => reference),
  );
}
