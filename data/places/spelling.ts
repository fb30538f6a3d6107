/** One spelling of place names, with the way back to the text as given. */

/** The tone on the second vowel, and the same on the first: both orthographies live, sometimes in one article. */
const EARLY_TONE: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};
/** Letters of a text in one spelling, for a class: with \p{L} a pattern needs the flag u, and takes the engine many times longer to compile. */
export const LETTERS = 'a-zà-öø-ÿăđĩũơưạ-ỹ';
/** Only where the syllable ends there: "toàn" is spelled one way. */
const LATE_TONE = new RegExp(`(?:${Object.keys(EARLY_TONE).join('|')})(?![${LETTERS}])`, 'g');

/** Lower case, the tone on the first vowel of oa, oe, uy. The length of NFC text stays. */
export function oneSpelling(text: string): string {
  // "İ" is the one capital whose lower case is longer in UTF-16.
  return text
    .replace(/İ/gu, 'I')
    .toLowerCase()
    .replace(LATE_TONE, (late) => EARLY_TONE[late] ?? late);
}

export interface Spelled {
  /** NFC text, case as given. */
  text: string;
  /** `text` in one spelling; same length. */
  plain: string;
  /** The offset in the given text of an offset in `text`. */
  given: (offset: number) => number;
}

/** A text made comparable. Only text that is not NFC already pays for the map back. */
export function spell(given: string): Spelled {
  const text = given.normalize('NFC');
  if (text === given) return { text, plain: oneSpelling(text), given: (offset) => offset };
  const starts: number[] = [];
  let composed = '';
  // One letter and its marks at a time; a letter that has no composed form keeps its marks.
  for (const match of given.matchAll(/[^\p{M}]\p{M}*|\p{M}+/gu)) {
    const letter = match[0].normalize('NFC');
    const unchanged = letter === match[0];
    for (let unit = 0; unit < letter.length; unit += 1) starts.push(match.index + (unchanged ? unit : 0));
    composed += letter;
  }
  return { text: composed, plain: oneSpelling(composed), given: (offset) => starts[offset] ?? given.length };
}

export function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
