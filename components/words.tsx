/** The interface's language for everything below, and the words of a catalogue in it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Catalogue, type Language, wordsOf } from '../data/messages/catalogue';

export const LanguageContext = createContext<Language>('vi');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useWords<T>(words: Catalogue<T>): T {
  return wordsOf(words, useLanguage());
}
