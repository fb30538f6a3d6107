/** How far words and a bare number are to be believed. */
import type { TypeWords } from './document-types';
import type { Follow } from './follow';
import type { Lead } from './lead';
import { isWellKnown } from './well-known';

export type Strength = 'strong' | 'weak' | 'none';

/** Numbers of decrees and resolutions start anew each year or term and stay below a thousand; four digits are a boat, a world body's resolution, a sum. */
const USUAL_DIGITS = 3;

/** A bare four-digit number that is a year of our time. */
export function isYearLike(number: string): boolean {
  return /^(?:19|20)\d\d$/.test(number);
}

/** `follow` is what stands after the number, or after the list that it opens. */
export function strengthOf(
  [code, bare, usual]: TypeWords,
  lead: Lead,
  { number, year }: { number: string; year: number | null },
  follow: Follow,
): Strength {
  if (follow.kind === 'quantity' || follow.kind === 'foreign') return 'none';
  // "Kỷ luật số 1", "quy luật số 2": only a capital makes it an act.
  if (code === 'Luật' && !lead.capital) return 'none';
  if (lead.numbered) return 'strong';
  if (bare === 'numbered' || (isYearLike(number) && year === null)) return 'none';
  const saysSo = follow.kind === 'issuer' || follow.kind === 'date' || year !== null;
  if (bare === 'always') {
    if (number.length === 1 && follow.kind === 'word') return 'none';
    const usual = number.length <= USUAL_DIGITS || number.includes('.') || code === 'CV';
    return saysSo || usual ? 'strong' : 'weak';
  }
  if (follow.kind === 'stranger' || follow.kind === 'word') return 'none';
  // Things are seldom counted in hundreds with nothing after the number, and never with a zero before it.
  const telling = number.startsWith('0') || (usual === 'party' && number.length === USUAL_DIGITS);
  return saysSo || telling || isWellKnown(code, number) ? 'strong' : 'weak';
}
