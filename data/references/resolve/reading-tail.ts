/** What follows a number: "…, ngày 9/5/2024 của Bộ Chính trị (khóa XIII) về chuẩn mực …", in any order. */
import { type NamedIssuer, readIssuer } from './bodies';
import { firstSentence } from './sentences';
import { readTerm } from './terms';
import { readDate } from './written-date';

export interface Tail {
  date: string | null;
  monthDay: string | null;
  issuer: NamedIssuer | null;
  term: string | null;
  title: string | null;
}

const GAP = /^[\s"”»)]*(?:[,;(–-]\s*)?/u;
const OF = /^(?:của|do|được)\s+/iu;
const ISSUED = /^(?:(?:đã|được|do|có hiệu lực từ)\s+)*(?:ký\s+)?(?:ban hành|thông qua|ký)\s*/iu;
const TITLE =
  /^(?:,\s*)?(?:["“«(]\s*)?(?:(?:quy định\s+)?(?:về|v\/v)(?:\s+việc)?\s+|quy định\s+|hướng dẫn\s+|["“«]\s*)(?=[\p{L}"“«])/iu;
/** A quoted title ends with its quote. */
const CLOSING_QUOTE = /["”»]/u;
/** Date, issuer, term, "ban hành" and a second date: no real sentence has more parts. */
const MAX_PARTS = 6;

/** Reads an even text that begins right after the number. */
export function readTail(text: string): Tail {
  const tail: Tail = { date: null, monthDay: null, issuer: null, term: null, title: null };
  let rest = text;
  for (let part = 0; part < MAX_PARTS; part += 1) {
    const gap = GAP.exec(rest)?.[0] ?? '';
    const next = rest.slice(gap.length);
    // "(2024)" needs its bracket, "(khóa XIII)" reads the same with and without.
    const date = readDate(next) ?? (gap.includes('(') ? readDate(`(${next}`) : null);
    if (date && tail.date === null) {
      tail.date = date.date;
      tail.monthDay ??= date.monthDay;
      rest = next.slice(Math.max(0, next.startsWith('(') || !gap.includes('(') ? date.length : date.length - 1));
      continue;
    }
    const term = readTerm(next);
    if (term && tail.term === null) {
      tail.term = term.term;
      rest = next.slice(term.length);
      continue;
    }
    const of = OF.exec(next)?.[0] ?? '';
    // After a comma a body without "của" begins a new clause: "theo Quy định 144, Bộ Chính trị yêu cầu".
    const issuer =
      tail.issuer === null && (of !== '' || !/[,;-]/u.test(gap)) ? readIssuer(next.slice(of.length)) : null;
    if (issuer) {
      tail.issuer = issuer;
      rest = next.slice(of.length + issuer.words.length);
      continue;
    }
    const issued = ISSUED.exec(next);
    if (!issued) break;
    rest = next.slice(issued[0].length);
  }
  const title = TITLE.exec(rest.trimStart());
  if (title) tail.title = titleOf(rest.trimStart().slice(title[0].length));
  return tail;
}

function titleOf(text: string): string | null {
  const opened = text.replace(/^["“«]\s*/u, '');
  const title = (firstSentence(opened).split(CLOSING_QUOTE)[0] ?? '').trim();
  return title === '' ? null : title;
}
