/** Reads backwards from a number: the type's words, "số", and an issuer between them ("Nghị định của Chính phủ số "). */
import { TYPE_ABBREVIATIONS, TYPE_WORDS, type TypeWords } from './document-types';
import { anyCase, insideWord, matchAt, spaced } from './pattern';

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

const NUMBER_WORD = `${anyCase('s')}[ốôỐÔ](?:\\s?${anyCase('hiệu')})?\\s{0,2}[:.]?`;
/** An issuer between the words and "số": no number, no stop. */
const BETWEEN = `(?:\\s{1,2}${anyCase('của')}[^\\d.,;:()"“”]{4,50}?)?`;
const WORDS = new Map([...TYPE_WORDS, ...TYPE_ABBREVIATIONS].map((type) => [type[3], type]));
const listed = (types: readonly TypeWords[]) => types.map(([, , , words]) => words).join('|');
const ALL = `${spaced(anyCase(listed(TYPE_WORDS)))}|${listed(TYPE_ABBREVIATIONS)}`;
/** Sticky look-behinds run backwards from the number and stop at the first letter that differs: nothing to the left is scanned. */
const BY_WORDS = new RegExp(`(?<=((${ALL})(${BETWEEN}\\s{1,2}${NUMBER_WORD})?\\s{0,2}))`, 'y');
const BY_NUMBER_WORD = new RegExp(`(?<=(${NUMBER_WORD}[\\s*]{0,3}))`, 'y');

/** The words that end at `at`, where a number begins; null where none do. */
export function readLead(text: string, at: number): Lead | null {
  const byWords = matchAt(BY_WORDS, text, at);
  if (byWords !== null) {
    const [, whole = '', words = '', numbered] = byWords;
    const start = at - whole.length;
    const type = WORDS.get(words) ?? WORDS.get(words.toLowerCase().replace(/\s+/g, ' ')) ?? null;
    const capital = whole.charAt(0) !== whole.charAt(0).toLowerCase();
    // "CT5", "TT39" are houses: a sign glued on is a lead only where it is one bare, too.
    const house = type?.[1] === 'numbered' && whole === type[3];
    return house || insideWord(text, start) ? null : { start, type, numbered: numbered !== undefined, capital };
  }
  const whole = matchAt(BY_NUMBER_WORD, text, at)?.[1];
  if (whole === undefined || insideWord(text, at - whole.length)) return null;
  return { start: at - whole.length, type: null, numbered: true, capital: false };
}
