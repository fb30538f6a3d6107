/** Congress terms in text: "khóa XIII", "(khoá 12)". */
import { latin } from '../pattern';

/** In their order; the oldest catalogued document is of the fourth. */
export const TERMS: readonly string[] = [
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
];
const FIRST_TERM = 4;
const WRITTEN = latin(String.raw`^kh[óo][aá]\s*(?:thứ\s*)?([IVX]{1,5}|\d{1,2})(?![\p{L}\d])`, 'i');

/** The term named at the very start of a text. */
export function readTerm(text: string): { term: string; length: number } | null {
  const found = WRITTEN.exec(text);
  if (found?.[1] === undefined) return null;
  const term = /\d/u.test(found[1]) ? TERMS[Number(found[1]) - FIRST_TERM] : found[1].toUpperCase();
  return term !== undefined && TERMS.includes(term) ? { term, length: found[0].length } : null;
}
