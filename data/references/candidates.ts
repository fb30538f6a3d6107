/** Walks a text's anchors and reads what stands around each: the number's sign, or words and a bare number. */
import { type Folded, fold } from './fold';
import { digitsAt, readFull } from './full';
import { ANCHORS, mayHoldReference } from './gate';
import { readLead } from './lead';
import { findNamed } from './named';
import { matchAt } from './pattern';
import { readProvision } from './provision';
import { readShort } from './short';
import type { Candidate } from './types';

/** An anchor may be the last digit of a number with a part ("66.13/2026/NQ-CP"): its first is no farther before it. */
const LONGEST = 8;
const NUMBER = /(?<!\d)\d+/g;

function findNumbered(text: string): Candidate[] {
  const found: Candidate[] = [];
  let read = 0;
  for (let anchor = matchAt(ANCHORS, text, 0); anchor !== null; anchor = matchAt(ANCHORS, text, read)) {
    const { index } = anchor;
    read = Math.max(read, digitsAt(text, index) > 0 ? index - LONGEST : index + 1);
    while (read <= index) {
      const at = matchAt(NUMBER, text, read)?.index;
      // Inside a run of digits that began before; what follows it is not to be passed over.
      if (at === undefined || at > index) break;
      read = NUMBER.lastIndex;
      const lead = readLead(text, at);
      const full = readFull(text, at, lead);
      if (full !== null) found.push(full);
      else if (lead !== null) found.push(...readShort(text, at, lead));
      read = Math.max(read, found.at(-1)?.end ?? 0);
    }
    read = Math.max(read, index + 1);
  }
  return found;
}

/** Sorted; a named one that a numbered one touches gives way ("Luật … ngày … số 45/2019/QH14"). */
function merge(candidates: Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates.sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last === undefined || candidate.start >= last.end) kept.push(candidate);
    else if (last.form === 'named') kept[kept.length - 1] = candidate;
  }
  return kept;
}

/** Gives a candidate just made, which nobody else holds yet, its provision and puts it on the offsets of the text as given. */
function complete(candidate: Candidate, { text, startInSource, endInSource }: Folded): void {
  if (candidate.form !== 'list-member')
    candidate.provision = readProvision(text, candidate.leadStart ?? candidate.start);
  candidate.start = startInSource(candidate.start);
  candidate.end = endInSource(candidate.end);
  if (candidate.leadStart !== null) candidate.leadStart = startInSource(candidate.leadStart);
  if (candidate.provision === null) return;
  candidate.provision.start = startInSource(candidate.provision.start);
  candidate.provision.end = endInSource(candidate.provision.end);
}

/**
 * What `findCandidates` finds, last; before that nothing, where the caller can pause: at the first text of a page the browser compiles all
 * these patterns, which takes many times longer than the reading.
 */
export function* findInSteps(source: string): Generator<Candidate[]> {
  if (!mayHoldReference(source)) return;
  const folded = fold(source);
  const numbered = findNumbered(folded.text);
  yield [];
  const named = findNamed(folded.text);
  const all = named.length === 0 ? numbered : merge([...numbered, ...named]);
  for (const candidate of all) complete(candidate, folded);
  yield all;
}

/** Everything that may be a reference, sorted, never overlapping; `weak` ones need support from elsewhere on the page. */
export function findCandidates(source: string): Candidate[] {
  return [...findInSteps(source)].flat();
}
