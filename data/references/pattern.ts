/** Pieces for building patterns from words, and sticky matching. */

/** Both cases of every letter: without the `i` and `u` flags a pattern runs several times quicker. Takes small letters, no character classes. */
export function anyCase(words: string): string {
  return words.replace(/\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** One or two blanks (also a line break) for each blank. */
export function spaced(words: string): string {
  return words.replaceAll(' ', '\\s{1,2}');
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
