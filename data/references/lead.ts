/** Reads backwards from a number: the type's words, "số", and an issuer between them ("Nghị định của Chính phủ số "). */
import { TYPE_ABBREVIATIONS, TYPE_WORDS, type TypeWords } from './document-types';
import { insideWord, isCapital, matchAt, written } from './pattern';

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

const NUMBER_WORD = 's[ốô](?:~hiệu)?(?:~[:.])?';
/** An issuer between the words and "số": no number, no stop. */
const BETWEEN = '(?: của[^\\d.,;:()"“”]{4,50}?)?';
const WORDS = new Map([...TYPE_WORDS, ...TYPE_ABBREVIATIONS].map((type) => [type[3], type]));
/** Sticky look-behinds run backwards from the number and stop at the first letter that differs: nothing to the left is scanned. */
const BY_WORDS = written(`(?<=((${[...WORDS.keys()].join('|')})(${BETWEEN} ${NUMBER_WORD})?~))`, 'iy');
const BY_NUMBER_WORD = written(`(?<=(${NUMBER_WORD}(?:~[*]+)?~))`, 'iy');

/** The words that end at `at`, where a number begins; null where none do. */
export function readLead(text: string, at: number): Lead | null {
  const [words = '', sign = '', numbered] = matchAt(BY_WORDS, text, at)?.slice(1) ?? [];
  // Signs are capitals: they are looked up as written, words in small letters.
  const type = WORDS.get(sign) ?? WORDS.get(sign.toLowerCase().replace(/[ \n]+/g, ' '));
  if (type !== undefined) {
    const start = at - words.length;
    // "CT5", "TT39" are houses: a sign glued on is a lead only where it is one bare, too.
    const house = type[1] === 'numbered' && words === type[3];
    return house || insideWord(text, start)
      ? null
      : { start, type, numbered: numbered !== undefined, capital: isCapital(words) };
  }
  const whole = matchAt(BY_NUMBER_WORD, text, at)?.[1];
  if (whole === undefined || insideWord(text, at - whole.length)) return null;
  return { start: at - whole.length, type: null, numbered: true, capital: false };
}
