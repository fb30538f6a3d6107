/**
 * A citation and a document as words of an index, made so that a document finds exactly the questions that cite it: by
 * number however it is spelled, by date as far as the citation gives one. Changing a key needs a migration of the store.
 */
import { parseNumber } from './numbers';

export interface Cited {
  /** The number as the pack writes it. */
  doc: string;
  /** ISO date, reduced where the rest is unknown. */
  issued?: string | undefined;
}

/** Between number and date; no part of either. */
const DATE = ' @';

/** "144-qd/tw" for every spelling of it; a text that is no whole number stays as it is. */
function numberKey(number: string): { key: string; year: number | null } {
  const parts = parseNumber(number);
  if (!parts?.type || !parts.issuer) return { key: number.normalize('NFC').trim().toLowerCase(), year: null };
  return { key: `${parts.number}-${parts.type}/${parts.issuer}`, year: parts.year };
}

/** The index's word for one citation; a year within the number ("144-QĐ/TW năm 2024") is its date where no other is given. */
export function citeKey({ doc, issued }: Cited): string {
  const { key, year } = numberKey(doc);
  return `${key}${DATE}${issued ?? year ?? ''}`;
}

export const citeKeys = (citations: readonly Cited[]): string[] => [...new Set(citations.map(citeKey))];

/** A document as questions may cite it. */
export interface AboutDocument {
  number: string;
  /** ISO date, reduced where the rest is unknown. */
  issued: string;
  /** No other known document bears the number: a citation without a date means this one too. */
  isOnly: boolean;
}

/** What to look for: these words whole, and every word that begins with `prefix`. */
export interface CiteSearch {
  words: string[];
  prefix: string;
}

/**
 * The words under which citations of a document stand. A date in a citation may be less full than the document's, or
 * fuller; a different one is another document's.
 */
export function citeSearch({ number, issued, isOnly }: AboutDocument): CiteSearch {
  const { key } = numberKey(number);
  const lessFull = [issued.slice(0, 4), issued.slice(0, 7)].filter((date) => date.length < issued.length);
  return {
    words: [...(isOnly ? [''] : []), ...new Set(lessFull)].map((date) => `${key}${DATE}${date}`),
    prefix: `${key}${DATE}${issued}`,
  };
}
