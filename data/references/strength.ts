/** How far words and a bare number are to be believed. */
import type { TypeWords } from './document-types';
import type { Follow } from './follow';
import type { Lead } from './lead';
import { issuerNear, isWithinSentence } from './surroundings';
import { isWellKnown } from './well-known';

export type Strength = 'strong' | 'weak' | 'none';

/** Numbers of decrees and resolutions start anew each year or term and stay below a thousand; four digits are a boat, a world body's resolution, a sum. */
const USUAL_DIGITS = 3;

/** What is to be judged: the words' type and lead, the first number, what follows the last (at `end`). */
export interface Bare {
  type: TypeWords;
  lead: Lead;
  number: string;
  year: number | null;
  end: number;
  follow: Follow;
}

/** A bare four-digit number that is a year of our time. */
export function isYearLike(number: string): boolean {
  return /^(?:19|20)\d\d$/.test(number);
}

/** Where the words alone never suffice: "quy định 144" against "quy định 18 trường hợp". */
function byEvidence(text: string, { type: [code, , usual], lead, number, end, follow }: Bare): Strength {
  // A name, or a zero that no counted thing has, bears any word after it.
  if (number.startsWith('0') || (lead.capital && isWithinSentence(text, lead.start))) return 'strong';
  if (follow.kind !== 'open') return number.length === 1 ? 'none' : 'weak';
  // Nothing counted follows: hundreds are seldom left so.
  const telling = usual === 'party' && number.length === USUAL_DIGITS;
  return telling || isWellKnown(code, number) || issuerNear(text, lead.start, end) ? 'strong' : 'weak';
}

export function strengthOf(text: string, bare: Bare): Strength {
  const { type, lead, number, year, follow } = bare;
  const [code, use] = type;
  if (follow.kind === 'quantity' || follow.kind === 'foreign') return 'none';
  // "Kỷ luật số 1", "quy luật số 2": only a capital makes it an act.
  if (code === 'Luật' && !lead.capital) return 'none';
  if (lead.numbered) return 'strong';
  if (use === 'numbered' || (isYearLike(number) && year === null)) return 'none';
  if (follow.kind === 'issuer' || follow.kind === 'date' || year !== null) return 'strong';
  if (use === 'evidence') return follow.kind === 'stranger' ? 'none' : byEvidence(text, bare);
  if (number.length === 1 && follow.kind === 'word') return 'none';
  return number.length <= USUAL_DIGITS || number.includes('.') || code === 'CV' ? 'strong' : 'weak';
}
