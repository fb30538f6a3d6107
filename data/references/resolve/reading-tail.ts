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

/** A part of the tail that was read, and how much of the text it took. */
interface Part {
  found: Partial<Tail>;
  length: number;
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

function datePart(text: string, inBracket: boolean): Part | null {
  const bare = readDate(text);
  if (bare) return { found: bare, length: bare.length };
  // "(2024)" is a year only in its bracket, which belongs to the gap.
  const year = inBracket ? readDate(`(${text}`) : null;
  return year && { found: year, length: year.length - 1 };
}

function issuerPart(text: string, gap: string): Part | null {
  const of = OF.exec(text)?.[0] ?? '';
  const issuer = readIssuer(text.slice(of.length));
  if (!issuer) return null;
  // Without "của" only a body of the centre, and not after a comma: "theo Quy định 144, Bộ Chính trị yêu cầu", "Nghị quyết 79 Chính phủ giao".
  if (of === '' && (issuer.level !== 'central' || /[,;-]/u.test(gap))) return null;
  return { found: { issuer }, length: of.length + issuer.words.length };
}

function nextPart(text: string, gap: string, tail: Tail): Part | null {
  const term = tail.term === null ? readTerm(text) : null;
  if (term) return { found: { term: term.term }, length: term.length };
  const date = tail.date === null ? datePart(text, gap.includes('(')) : null;
  const part = date ?? (tail.issuer === null ? issuerPart(text, gap) : null);
  if (part) return part;
  const issued = ISSUED.exec(text)?.[0].length ?? 0;
  return issued > 0 ? { found: {}, length: issued } : null;
}

function titleOf(text: string): string | null {
  const opening = TITLE.exec(text);
  if (!opening) return null;
  const opened = text.slice(opening[0].length).replace(/^["“«]\s*/u, '');
  const title = (firstSentence(opened).split(CLOSING_QUOTE)[0] ?? '').trim();
  return title === '' ? null : title;
}

/** Reads an even text that begins right after the number. */
export function readTail(text: string): Tail {
  let tail: Tail = { date: null, monthDay: null, issuer: null, term: null, title: null };
  let rest = text;
  for (let count = 0; count < MAX_PARTS; count += 1) {
    const gap = GAP.exec(rest)?.[0] ?? '';
    const part = nextPart(rest.slice(gap.length), gap, tail);
    if (!part) break;
    const { date, monthDay, issuer, term } = part.found;
    tail = {
      ...tail,
      date: date ?? tail.date,
      monthDay: monthDay ?? tail.monthDay,
      issuer: issuer ?? tail.issuer,
      term: term ?? tail.term,
    };
    rest = rest.slice(gap.length + part.length);
  }
  return { ...tail, title: titleOf(rest.trimStart()) };
}
