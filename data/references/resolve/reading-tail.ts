/** What follows a number: "…, ngày 9/5/2024 của Bộ Chính trị (khóa XIII) về chuẩn mực …", in any order. */
import { latin } from '../pattern';
import { type NamedIssuer, readIssuer } from './bodies';
import { firstSentence } from './sentences';
import { readTerm } from './terms';
import { FULL_DATE, readDate } from './written-date';

export interface Tail {
  date: string | null;
  /**
   * What ties the date to the number: `close`: a full date right after it, or a reduced one in brackets or before issuer or title; `apart`: a date
   * that commas cut off, so that it may be another event's; `bare`: a year or month with nothing after it that speaks of the document.
   */
  tie: 'close' | 'apart' | 'bare';
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
const OF = /^(?:của|do|được)\s+/i;
const ISSUED = /^(?:(?:đã|được|do|có hiệu lực từ)\s+)*(?:ký\s+)?(?:ban hành|thông qua|ký)\s*/i;
/** "…, Quy định số 366" is the next document of a list, "…, quy định chế độ" what this one lays down. */
const TITLE = latin(
  String.raw`^(?:,\s*)?(?:["“«(]\s*)?(?:(?:quy định\s+)?(?:về|v/v)(?:\s+việc)?\s+|(?:quy định|hướng dẫn)\s+(?!số\s|\d)|["“«]\s*)(?=[\p{L}"“«])`,
  'i',
);
const BRACKET_END = /^[\s)\]]+/u;
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

/** `after`: what follows the date where it is neither issuer, term nor title. */
function tieOf(date: string, gap: string, after: string): Tail['tie'] {
  const apart = /[,;–-]/u.test(gap);
  if (date.length === FULL_DATE) return apart && after.startsWith(',') ? 'apart' : 'close';
  if (gap.includes('(')) return 'close';
  if (apart) return 'apart';
  return after === '' ? 'close' : 'bare';
}

/** Reads an even text that begins right after the number. */
export function readTail(text: string): Tail {
  let tail: Tail = { date: null, tie: 'close', monthDay: null, issuer: null, term: null, title: null };
  let dated = { gap: '', after: '', part: MAX_PARTS };
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
    if (date) dated = { gap, after: rest, part: count };
    else if (count === dated.part + 1 && (issuer || term)) dated.after = '';
  }
  const title = titleOf(rest.replace(BRACKET_END, ''));
  if (title !== null && dated.after === rest) dated.after = '';
  return { ...tail, title, tie: tail.date === null ? 'close' : tieOf(tail.date, dated.gap, dated.after) };
}
