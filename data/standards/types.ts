/** The shape of what we know of Regulation 144: names exact, contents in our own words, what was not seen left out. */
import type { DocumentId, Source } from '../documents/types';

export type StandardNumber = 1 | 2 | 3 | 4 | 5;

/** `verified`: on two pages that don't copy each other, or on the full text; `seen`: on one page or in one quiz. */
export type Confidence = 'verified' | 'seen';

/** Our words in both languages; never the regulation's sentences. */
export interface Wording {
  vi: string;
  en: string;
}

export interface Clause {
  /** Null where the content was seen without its number. */
  number: number | null;
  /** The word of the standard's name that it unfolds ("kiệm"), where that is known. */
  theme: string | null;
  wording: Wording;
  confidence: Confidence;
}

/** One standard is one article: article n names standard n. */
export interface Standard {
  number: StandardNumber;
  /** The exact name. */
  name: string;
  /** A gloss for readers of English. */
  nameInEnglish: string;
  /** The members of the name, in order. */
  elements: readonly string[];
  /** How many clauses the article has; null where nobody saw it. */
  clauseCount: { count: number; confidence: Confidence } | null;
  /** Only those that were seen; the format takes the others when they are. */
  clauses: readonly Clause[];
  sources: readonly Source[];
}

export interface Regulation144 {
  document: DocumentId;
  /** Of the whole document: the five standards and the article on implementation. */
  articles: number;
  /** Numbered items of the whole document as the press counts them. */
  items: number;
  signer: string;
  /** What stands before the articles as their basis. */
  basis: readonly { name: string; document: DocumentId | null }[];
  effect: Wording & { confidence: Confidence };
  /** The article that is no standard; its heading and clauses were not seen. */
  implementation: { article: number; about: Wording; confidence: Confidence };
  guidance: DocumentId;
  sources: readonly Source[];
}
