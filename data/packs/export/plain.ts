/** Texts for formats without emphasis, and what stands below a question in words. */
import type { exportWords } from '../../messages/exports';
import { cited } from '../../questions/cited';
import type { Question } from '../../questions/schema';
import { plainText } from '../markup';

/** Without emphasis, on one line. */
export const onOneLine = (text: string): string => plainText(text).replace(/\s+/gu, ' ').trim();

/** Each citation in words, one a line. */
export const citationLines = ({ cite }: Question, words: typeof exportWords.vi): string[] =>
  cite.map((citation) => cited(citation, words));
