/** What the words around one reference say about its document: date, issuer, term, title. Facts only; judging is elsewhere. */
import { latin } from '../pattern';
import type { Reference } from '../types';
import { evenCapitals, type NamedIssuer } from './bodies';
import { plainProse } from './prose';
import { readHead } from './reading-head';
import { readTail } from './reading-tail';
import { firstSentence, lastSentence } from './sentences';

export interface Evidence {
  /** ISO date written beside the number, reduced where the text is. */
  date: string | null;
  /** A date nearby that may be another event's ("thực hiện Nghị quyết 57-NQ/TW, năm 2025 tỉnh đã …"): a hint, no contradiction. */
  looseDate: string | null;
  /** "05-09" where the year is left to the page. */
  monthDay: string | null;
  issuer: NamedIssuer | null;
  /** Roman. */
  term: string | null;
  /** The words that begin where a title would, up to the sentence's end; null where none begins there. */
  title: string | null;
  /** The sentence on either side of the reference, up to its neighbours. */
  near: readonly [before: string, after: string];
  /** The type's words as written before the number, in lower case ("quy định"); null without them. */
  kind: string | null;
}

/** How far a title or a date may follow: the longest official title (Da Nang's 34-CT/TU) has 240 characters. */
const TAIL_LENGTH = 420;
/** "thay mặt Bộ Chính trị, Thường trực Ban Bí thư … ký ban hành" stays below this. */
const HEAD_LENGTH = 200;

/** "kế hoạch thực hiện Nghị quyết 57-NQ/TW năm 2025": the year is the plan's. */
const ACTIVITY =
  /(?:thực hiện|triển khai|quán triệt|học tập|tổng kết|sơ kết|phổ biến|cụ thể hóa)(?:\s(?:các|có hiệu quả|nội dung|nghiêm))*\s*$/i;

/** Where the words that belong to a reference begin: its provision, its type's words or its number. */
export function leadOf(reference: Reference): number {
  return Math.min(
    reference.provision?.start ?? reference.start,
    reference.leadStart ?? reference.start,
    reference.start,
  );
}

const WORDS = latin('^[\\p{L}\\s]+', '');

function kindOf(text: string, reference: Reference): string | null {
  const from = reference.leadStart ?? reference.start;
  const to = reference.form === 'full' ? reference.start : reference.end;
  const words = WORDS.exec(plainProse(text.slice(from, to)))?.[0] ?? '';
  const kind = words
    .toLowerCase()
    .replace(/\s*số\s*$/u, '')
    .trim();
  return kind === '' ? null : kind;
}

/** The evidence of the reference at `index`; `references` are those of the same text, in its order. */
export function readEvidence(text: string, references: readonly Reference[], index: number): Evidence {
  const reference = references[index];
  if (!reference)
    return {
      date: null,
      looseDate: null,
      monthDay: null,
      issuer: null,
      term: null,
      title: null,
      near: ['', ''],
      kind: null,
    };
  const lead = leadOf(reference);
  const previous = references[index - 1];
  const headStart = Math.max(previous && previous.end <= lead ? previous.end : 0, lead - HEAD_LENGTH);
  const before = evenCapitals(plainProse(text.slice(headStart, lead)));
  const after = evenCapitals(plainProse(text.slice(reference.end, reference.end + TAIL_LENGTH)));
  const next = references[index + 1];
  const nextLead = next === undefined ? after.length : plainProse(text.slice(reference.end, leadOf(next))).length;
  const head = readHead(before);
  const tail = readTail(after);
  const year = reference.system === 'party' && reference.year !== null ? String(reference.year) : null;
  const loose = tail.tie === 'apart' || (tail.tie === 'bare' && ACTIVITY.test(before));
  return {
    date: year ?? (loose ? null : tail.date) ?? head.date,
    looseDate: loose ? tail.date : null,
    monthDay: tail.monthDay ?? head.monthDay,
    issuer: tail.issuer ?? head.issuer,
    term: tail.term,
    title: tail.title,
    near: [lastSentence(before), firstSentence(after.slice(0, Math.max(0, nextLead)))],
    kind: kindOf(text, reference),
  };
}
