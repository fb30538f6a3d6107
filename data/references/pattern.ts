/** Building patterns from words, and sticky matching. */

/** Latin letters with all that Vietnamese and its neighbours put on them. */
const LETTERS = 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ';
/** The blanks of a folded text: \s is ten ranges, with each of which the engine writes a pattern out. */
const BLANK = '[\\x20\\n]';

/**
 * A pattern in which \p{L}, within a class, means Latin letters: so it needs no flag u, and with i and u together the engine
 * folds the cases of all letters of Unicode for each pattern anew (5 ms and more to compile, Chromium 156, 2026-11).
 */
export function latin(source: string, flags: string): RegExp {
  return new RegExp(source.replaceAll('\\p{L}', LETTERS), flags);
}

/**
 * The same over folded text: a blank means a run of blanks, for a page shows them as one, with no empty line in it, and ~ a run or none. Bounded runs of \s
 * the engine writes out: with those, compiling the finder's patterns took 23 ms and not 4 (the same browser).
 */
export function written(source: string, flags: string): RegExp {
  return latin(source.replaceAll(' ', `${BLANK}+`).replaceAll('~', `${BLANK}*`), flags);
}

/** What `pattern`, which is sticky or global, matches from `at` on. Nothing is cloned, unlike `matchAll`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

export function testAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

const WORD = latin('[\\p{L}\\d]', '');

/** A letter or digit stands before `at`. */
export function insideWord(text: string, at: number): boolean {
  return WORD.test(text.charAt(at - 1));
}

/** The first character is a capital. */
export function isCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}
