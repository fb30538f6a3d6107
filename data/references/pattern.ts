/** Pieces for building patterns from words, and sticky matching. */

/** One or two blanks (also a line break) for each blank. */
export function spaced(words: string): string {
  return words.replaceAll(' ', '\\s{1,2}');
}

/** Latin letters with all that Vietnamese and its neighbours put on them. */
const LETTERS = 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ';

/**
 * A pattern in which \p{L}, within a class, means Latin letters: so it needs no flag u, and with i and u together the engine
 * folds the cases of all letters of Unicode for each pattern anew (5 ms and more to compile, Chromium 156, 2026-11).
 */
export function latin(source: string, flags: string): RegExp {
  return new RegExp(source.replaceAll('\\p{L}', LETTERS), flags);
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

/** A letter or digit stands before `at`. */
export function insideWord(text: string, at: number): boolean {
  return at > 0 && /[\p{L}\d]/u.test(text.charAt(at - 1));
}
