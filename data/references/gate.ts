/** The cheap look before the finder: most blocks of most pages hold nothing, and this says so. */
import { DIGIT_ANCHOR, LAW_ANCHOR, ROMAN_ANCHOR, YEAR_ANCHOR } from './anchor';

const DIGIT = new RegExp(DIGIT_ANCHOR);
const ROMAN = new RegExp(ROMAN_ANCHOR);
const LAW = new RegExp(LAW_ANCHOR);
const YEAR = new RegExp(YEAR_ANCHOR);

/** False only where `findCandidates` and `findReferences` find nothing: they ask it first. */
export function mayHoldReference(text: string): boolean {
  return DIGIT.test(text) || ROMAN.test(text) || (LAW.test(text) && YEAR.test(text));
}
