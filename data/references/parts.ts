/** Reads a text without a bound (a whole book in one block) in parts, so that the caller can pause between two. */
import { findInSteps } from './candidates';
import type { Candidate } from './types';

const MOST_UNITS = 16_000;

/** Behind the last line or sentence that ends within the bound; where none does, at the bound, which may lie behind the text. */
function endOfPart(text: string, from: number): number {
  const bound = from + MOST_UNITS;
  if (bound >= text.length) return bound;
  const end = Math.max(text.lastIndexOf('\n', bound), text.lastIndexOf('. ', bound)) + 1;
  return end > from ? end : bound;
}

/** What `findCandidates` finds, part by part; a reference across the end of a part (a sentence) is not found. */
export function* findByParts(text: string): Generator<Candidate[]> {
  for (let from = 0, end = 0; end < text.length; from = end) {
    end = endOfPart(text, from);
    for (const found of findInSteps(text.slice(from, end))) {
      for (const candidate of found) {
        for (const span of [candidate, candidate.provision])
          if (span) {
            span.start += from;
            span.end += from;
          }
        if (candidate.leadStart !== null) candidate.leadStart += from;
      }
      yield found;
    }
  }
}
