/** Decides whether words and a bare number are a document, and reads the list that follows ("nghị quyết 79, 80 và 81"). */
import type { TypeWords } from './document-types';
import { type Follow, readFollow } from './follow';
import { matchAt } from './pattern';
import { isWellKnown } from './well-known';
import type { Lead } from './lead';

export interface Member {
  start: number;
  end: number;
  number: string;
  year: number | null;
}

export type Strength = 'strong' | 'weak' | 'none';

/** "14/2025", "66.13", "144": a year only where four digits of our time follow the slash. */
const BARE = /(\d{1,5}(?:\.\d{1,2}(?![\d.]))?)(?:\/((?:19|20)\d\d))?(?!\d)/y;
const JOINT = /\s{0,2}(?:[,;]|,?\s(?:và|hoặc|hay)\s|&)\s{0,2}(?:số\s{1,2})?(?=\d)/iuy;
/** A bare four-digit number that is a year of our time. */
const YEAR_LIKE = /^(?:19|20)\d\d$/;
/** Numbers of decrees and resolutions start anew each year or term and stay below a thousand; four digits are a boat, a world body's resolution, a sum. */
const USUAL_DIGITS = 3;

/** The bare number at `at`. */
export function readBare(text: string, at: number): Member | null {
  const found = matchAt(BARE, text, at);
  if (found === null) return null;
  const [whole, number = '', year] = found;
  return { start: at, end: at + whole.length, number, year: year === undefined ? null : Number(year) };
}

/** Where the next member of a list begins after `at`; null where no list goes on. */
export function nextMember(text: string, at: number): number | null {
  const joint = matchAt(JOINT, text, at);
  return joint === null ? null : at + joint[0].length;
}

/** Whether a later number of a list is one: what it counts would stand right after it. */
export function isMember(text: string, member: Member): boolean {
  if (YEAR_LIKE.test(member.number) && member.year === null) return false;
  const { kind } = readFollow(text, member.end);
  return kind === 'open' || kind === 'issuer' || kind === 'date' || nextMember(text, member.end) !== null;
}

/** How far words and a bare number are to be believed, given what follows them. */
export function strengthOf(type: TypeWords, lead: Lead, { number, year }: Member, follow: Follow): Strength {
  if (follow.kind === 'quantity' || follow.kind === 'foreign') return 'none';
  if (lead.numbered) return 'strong';
  if (type.bare === 'numbered' || (YEAR_LIKE.test(number) && year === null)) return 'none';
  const saysSo = follow.kind === 'issuer' || follow.kind === 'date' || year !== null;
  if (type.bare === 'always') {
    if (number.length === 1 && follow.kind === 'word') return 'none';
    return saysSo || number.length <= USUAL_DIGITS || number.includes('.') || type.code === 'CV' ? 'strong' : 'weak';
  }
  if (follow.kind === 'stranger' || follow.kind === 'word') return 'none';
  return saysSo || number.startsWith('0') || isWellKnown(type.code, number) ? 'strong' : 'weak';
}
