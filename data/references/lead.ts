/** Reads backwards from a number: the type's words, "số", and an issuer between them ("Nghị định của Chính phủ số "). */
import { TYPE_ABBREVIATIONS, TYPE_WORDS, type TypeWords } from './document-types';

export interface Lead {
  /** Where the words begin ("Quy định số "), or "số" alone. */
  start: number;
  /** Null where only "số" stands before the number. */
  type: TypeWords | null;
  /** "số" stands before the number. */
  numbered: boolean;
  /** The type's words begin with a capital. */
  capital: boolean;
}

const NUMBER_WORD = '(?:số|sô)(?:\\s?hiệu)?\\s{0,2}[:.]?';
/** An issuer between the words and "số": no number, no stop. */
const BETWEEN = '(?:\\s{1,2}của[^\\d.,;:()"“”]{4,50})?';
const WORDS = new Map([...TYPE_WORDS, ...TYPE_ABBREVIATIONS].map((type) => [type.words, type]));
const spaced = (words: string) => words.replaceAll(' ', '\\s{1,2}');
const alternatives = (types: readonly TypeWords[]) => types.map(({ words }) => spaced(words)).join('|');
const before = (words: string) => `((?<![\\p{L}\\d])(${words})(${BETWEEN}\\s{1,2}${NUMBER_WORD})?\\s{0,2})`;

/** A type's words in small letters, up to the number. */
export const WORDED_LEAD = before(alternatives(TYPE_WORDS));
/** A type's sign used as a word, up to the number. */
export const ABBREVIATED_LEAD = before(alternatives(TYPE_ABBREVIATIONS));

/** Sticky look-behinds run backwards from the number and stop at the first word that differs: nothing to the left is scanned. */
const BY_WORDS = new RegExp(`(?<=${WORDED_LEAD})`, 'iuy');
const BY_ABBREVIATION = new RegExp(`(?<=${ABBREVIATED_LEAD})`, 'uy');
const BY_NUMBER_WORD = new RegExp(`(?<=((?<![\\p{L}\\d])${NUMBER_WORD}[\\s*]{0,3}))`, 'iuy');

/** The words that end at `at`, where a number begins; null where none do. */
export function readLead(text: string, at: number): Lead | null {
  BY_WORDS.lastIndex = at;
  const byWords = BY_WORDS.exec(text);
  if (byWords !== null) {
    const [, whole = '', words = '', numbered] = byWords;
    const type = WORDS.get(words.toLowerCase().replace(/\s+/g, ' ')) ?? null;
    const first = whole.charAt(0);
    return { start: at - whole.length, type, numbered: numbered !== undefined, capital: first !== first.toLowerCase() };
  }
  BY_ABBREVIATION.lastIndex = at;
  const byAbbreviation = BY_ABBREVIATION.exec(text);
  if (byAbbreviation !== null) {
    const [, whole = '', words = '', numbered] = byAbbreviation;
    return { start: at - whole.length, type: WORDS.get(words) ?? null, numbered: numbered !== undefined, capital: true };
  }
  BY_NUMBER_WORD.lastIndex = at;
  const byNumberWord = BY_NUMBER_WORD.exec(text);
  return byNumberWord === null ? null : { start: at - (byNumberWord[1] ?? '').length, type: null, numbered: true, capital: false };
}
