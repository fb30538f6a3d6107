/** Answer letters as trainers write them: "B", "A,C", "AC", "A; C", "A và C", "b.", "(C)". */

const BETWEEN = /[\s,;/&+.()[\]-]+/u;
const AND = new Set(['và', 'and']);
const MOST = 8;

/**
 * Indexes of the options that `text` names by letter, in its order; null where it is anything else or names one twice. Small
 * letters count only alone: "ba" is a word.
 */
export function lettersIn(text: string): number[] | null {
  const words = text
    .normalize('NFC')
    .split(BETWEEN)
    .filter((word) => word !== '' && !AND.has(word.toLowerCase()));
  if (words.length === 0 || !words.every((word) => /^(?:[A-Z]+|[a-z])$/u.test(word))) return null;
  const letters = [...words.join('').toUpperCase()];
  if (letters.length > MOST || new Set(letters).size < letters.length) return null;
  return letters.map((letter) => letter.charCodeAt(0) - 'A'.charCodeAt(0));
}
