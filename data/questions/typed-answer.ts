/**
 * Typed answers (kind "fill"): what counts as the same text, and what counts as the same text without its diacritics.
 * Tones are compared per word, not per letter, because "hòa" and "hoà" are two spellings of one word.
 */

/** Combining grave, acute, tilde, hook above and dot below: the five written tones of Vietnamese. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Circumflex, breve and horn (â ă ơ …); the stroke of đ has no combining form and is handled beside them. */
const LETTER_MARKS = /\p{M}/gu;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const DASHES = /[\u2010-\u2015\u2212]/gu;
/** Ð (U+00D0) and Ɖ (U+0189) look like Đ (U+0110) and are typed for it. */
const D_LOOKALIKES = /[\u00D0\u00F0\u0189\u0256]/gu;

const tonesLast = (word: string) => {
  const decomposed = word.normalize('NFD');
  const tones = decomposed.match(TONES)?.sort().join('') ?? '';
  return decomposed.replace(TONES, '') + tones;
};

/**
 * The form in which typed answers are compared: lower case, one spelling of tones, dashes, spaces and leading zeros
 * ("09/5/2024" = "9/5/2024"), no quotation marks or closing punctuation. Applying it twice changes nothing.
 */
export function foldTypedAnswer(text: string): string {
  return text
    .normalize('NFC')
    .replace(D_LOOKALIKES, 'đ')
    .toLowerCase()
    .replace(DASHES, '-')
    .replace(/["“”«»]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ ?([-/]) ?/gu, '$1')
    .replace(/(?<![\p{N}\p{L}])0+(?=\p{N})/gu, '')
    .replace(/^[ .,;:]+|[ .,;:]+$/gu, '')
    .replace(WORD, tonesLast)
    .normalize('NFC');
}

/** A folded text as letters (marks kept apart) so that "fewer marks" can be told from "other marks". */
const lettersOf = (folded: string) =>
  folded
    .normalize('NFD')
    .replace(TONES, '')
    .replaceAll('đ', 'd\u0335')
    .match(/\P{M}\p{M}*/gu) ?? [];
const tonesOf = (folded: string) =>
  (folded.normalize('NFD').match(WORD) ?? []).map((word) => word.match(TONES)?.join('') ?? '');

const lacksOnlyMarks = (typed: string, accepted: string) =>
  typed.replace(LETTER_MARKS, '') === accepted.replace(LETTER_MARKS, '') &&
  (typed === accepted || !/\p{M}/u.test(typed));

/**
 * Whether `typed` is `accepted` with some diacritics left out and none added or exchanged ("Quy dinh" for "Quy định").
 * Both folded by {@link foldTypedAnswer}.
 */
export function lacksOnlyDiacritics(typed: string, accepted: string): boolean {
  const letters = lettersOf(typed);
  const wanted = lettersOf(accepted);
  const tones = tonesOf(typed);
  const wantedTones = tonesOf(accepted);
  return (
    letters.length === wanted.length &&
    tones.length === wantedTones.length &&
    letters.every((letter, i) => lacksOnlyMarks(letter, wanted[i] ?? '')) &&
    tones.every((tone, i) => tone === '' || tone === wantedTones[i])
  );
}
