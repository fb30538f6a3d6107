/** The interface's words: one typed catalogue per surface, Vietnamese first; English must have the same keys and the same arguments. */

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

type Entry = string | ((...args: never[]) => string);
type Mirror<T> = { [K in keyof T]: T[K] extends (...args: infer A) => string ? (...args: A) => string : string };

export interface Catalogue<T> {
  vi: T;
  en: Mirror<T>;
}

/** Declares a surface's words; a key or an argument missing in English is a type error. */
export function catalogue<T extends Record<string, Entry>>(vi: T, en: Mirror<T>): Catalogue<T> {
  return { vi, en };
}

/** The words of one catalogue in one language. */
export function wordsOf<T>(words: Catalogue<T>, language: Language): T {
  return (language === 'en' ? words.en : words.vi) as T;
}
