/** Which of several entries that answer a query alike is meant: said once, apart from how words are matched. */
import { searchWords } from './search-words';
import type { DocumentEntry, ForceState } from './types';

/** Of entries alike, what holds comes before what was replaced. */
const FORCE_FACTOR: Readonly<Record<ForceState, number>> = {
  'in-force': 1,
  unclear: 0.95,
  replaced: 0.7,
  expired: 0.7,
};
/** A description is our wording, so that it meets the query's words proves less. */
const DESCRIPTION_FACTOR = 0.9;
/** Of an entry without a source nothing can be read: it comes behind one that answers alike. More than this costs hits of the query set. */
const NO_SOURCE_FACTOR = 0.95;
/** Guidance and plans repeat the words of what they carry out; that itself is looked for, unless the query names their kind. */
const CARRYING_OUT: ReadonlySet<string> = new Set(['Hướng dẫn', 'Kế hoạch']);
const CARRYING_OUT_FACTOR = 0.9;
/** Newer documents are asked for more often: each year of age takes this share, up to the most. */
const LOSS_PER_YEAR = 0.01;
const MOST_LOST_BY_AGE = 0.15;

/** Year of issue. */
export function yearOf(entry: DocumentEntry): number {
  return Number(entry.issued.slice(0, 4));
}

/** What multiplies an entry's score for a query of these folded words; `newestYear`: of the entries searched. */
export function rankFactor(entry: DocumentEntry, typed: readonly string[], newestYear: number): number {
  const isAskedFor = searchWords(entry.kind).every((word) => typed.includes(word));
  const kind = CARRYING_OUT.has(entry.kind) && !isAskedFor ? CARRYING_OUT_FACTOR : 1;
  const sourced = entry.sources.length > 0 ? 1 : NO_SOURCE_FACTOR;
  const wording = kind * sourced * (entry.titleVerified ? 1 : DESCRIPTION_FACTOR);
  // Who names the year asks for what held then.
  if (typed.includes(String(yearOf(entry)))) return wording;
  const age = Math.min(MOST_LOST_BY_AGE, LOSS_PER_YEAR * (newestYear - yearOf(entry)));
  return wording * FORCE_FACTOR[entry.force.state] * (1 - age);
}
