/** A citation as people write it. */
import { formatDate } from '../documents/dates';
import type { Citation } from './schema';

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
