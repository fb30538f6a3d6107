/** A citation as people write it. */

import * as v from 'valibot';
import { formatDate } from '../documents/dates';
import { type Citation, CitationSchema, LIMITS } from './schema';

/** Words before an article's and a clause's number. */
export interface CitationWords {
  article: string;
  clause: string;
}

/** "144-QĐ/TW (09/05/2024), Điều 3, khoản 2"; its page where it has one. */
export function cited({ doc, issued, article, clause, url }: Citation, words: CitationWords): string {
  const place = [
    issued === undefined ? doc : `${doc} (${formatDate(issued, 'vi')})`,
    article && `${words.article} ${article}`,
    clause && `${words.clause} ${clause}`,
  ];
  return [place.filter(Boolean).join(', '), url].filter(Boolean).join(' · ');
}

const CITED =
  /^([^,;()\n]+?)(?: \((\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\/\d{4}|\d{4})\))?(?:, (?:điều|article) (\d{1,3}))?(?:, (?:khoản|clause) (\d{1,2}))?(?: · (https:\/\/\S+))?$/iu;

/** "09/5/2024" → "2024-05-09", "5/2024" → "2024-05". */
const isoOf = (written: string): string =>
  written
    .split('/')
    .reverse()
    .map((part) => part.padStart(2, '0'))
    .join('-');

/** The citation that `cited` wrote, in either language; null where a line is anything else or holds no citation of ours. */
export function readCited(line: string): Citation | null {
  if (line.length > LIMITS.documentNumber + LIMITS.address + 100) return null;
  const found = CITED.exec(line.trim());
  const [, doc, issued, article, clause, url] = found ?? [];
  if (doc === undefined || !/\d/u.test(doc)) return null;
  const citation = {
    doc,
    ...(issued !== undefined && { issued: isoOf(issued) }),
    ...(article !== undefined && { article: Number(article) }),
    ...(clause !== undefined && { clause: Number(clause) }),
    ...(url !== undefined && { url }),
  };
  return v.is(CitationSchema, citation) ? citation : null;
}
