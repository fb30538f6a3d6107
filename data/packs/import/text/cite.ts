/** "Điều 3 khoản 2 Quy định 144-QĐ/TW" → a citation. What is not understood stays text: nothing is guessed. */

import { type Citation, isReducedDate, isSourceAddress, LIMITS } from '../../../questions/schema';
import { findReferences } from '../../../references/find';
import type { Reference } from '../../../references/types';

export interface ReadCitations {
  cite: Citation[];
  /** Whether every word was understood, so that the text itself says no more. */
  isWhole: boolean;
}

/** Longer texts are explanations. */
const LONGEST = 1000;
const ARTICLE_BEFORE = /(?:điều|đ\.) ?(\d{1,3})[ ,]{0,2}(?:khoản (\d{1,2})[ ,]{0,2})?(?:của |tại |thuộc )?$/iu;
const PROVISION_BEHIND =
  /^[ ,(]{0,2}(?:tại )?(?:khoản (\d{1,2})[ ,]{0,2})?điều (\d{1,3})(?:[ ,]{0,2}khoản (\d{1,2}))?\)?/iu;
const DATE_BEHIND = /^[ ,(]{0,2}(?:ngày )?(\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{4})\)?/iu;
const ISSUER_BEHIND = /^[ ,]{0,2}(?:của )?(?:bộ chính trị|ban bí thư|ban chấp hành trung ương|trung ương)/iu;
const FILLING = /(?<!\p{L})(?:theo|tại|của|và|số|quy định|xem)(?!\p{L})/giu;
const ADDRESS = /https:\/\/[^\s)\]»"]+/giu;
const BEFORE = 60;
const BEHIND = 80;

const number = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));
const within = (value: number | undefined, max: number) =>
  value !== undefined && value >= 1 && value <= max ? value : undefined;

/** Takes what `pattern` finds at `end`; returns the match and the new end. */
function taken(pattern: RegExp, text: string, end: number): [RegExpExecArray | null, number] {
  const found = pattern.exec(text.slice(end, end + BEHIND));
  return [found, end + (found?.[0].length ?? 0)];
}

function dateOf(found: RegExpExecArray | null): string | undefined {
  if (!found) return undefined;
  const [day = '', month = '', year = ''] = found.slice(1);
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isReducedDate(date) ? date : undefined;
}

function citationOf(text: string, reference: Reference): { citation: Citation; start: number; end: number } | null {
  const doc = reference.canonical ?? text.slice(reference.leadStart ?? reference.start, reference.end).trim();
  if (doc === '' || doc.length > LIMITS.documentNumber) return null;
  let start = reference.provision?.start ?? reference.leadStart ?? reference.start;
  let { article, clause } = {
    article: reference.provision?.article ?? undefined,
    clause: reference.provision?.clause ?? undefined,
  };
  const before = ARTICLE_BEFORE.exec(text.slice(Math.max(0, start - BEFORE), start));
  if (before && article === undefined) {
    article = number(before[1]);
    clause ??= number(before[2]);
    start -= before[0].length;
  }
  let end = reference.end;
  let date: RegExpExecArray | null;
  let behind: RegExpExecArray | null;
  [date, end] = taken(DATE_BEHIND, text, end);
  [, end] = taken(ISSUER_BEHIND, text, end);
  if (!date) [date, end] = taken(DATE_BEHIND, text, end);
  if (article === undefined && clause === undefined) {
    [behind, end] = taken(PROVISION_BEHIND, text, end);
    article = number(behind?.[2]);
    clause = number(behind?.[1] ?? behind?.[3]);
  }
  const issued = dateOf(date);
  const citation: Citation = { doc };
  if (issued !== undefined) citation.issued = issued;
  if (within(article, 999) !== undefined) citation.article = Number(article);
  if (within(clause, 99) !== undefined) citation.clause = Number(clause);
  return { citation, start, end };
}

/** The documents that `text` cites, and whether that is all it says. */
export function readCitations(text: string): ReadCitations {
  if (text.length > LONGEST) return { cite: [], isWhole: false };
  const found = findReferences(text).flatMap((reference) => citationOf(text, reference) ?? []);
  const cite = found.map(({ citation }) => citation).slice(0, LIMITS.citations);
  let rest = '';
  let after = 0;
  for (const { start, end } of found) {
    rest += text.slice(after, Math.max(after, start));
    after = Math.max(after, end);
  }
  rest += text.slice(after);
  const addresses = (rest.match(ADDRESS) ?? [])
    .map((address) => address.replace(/[.,;]+$/u, ''))
    .filter(isSourceAddress);
  const [only] = cite;
  if (only && cite.length === 1 && addresses.length === 1 && (addresses[0]?.length ?? 0) <= LIMITS.address) {
    only.url = addresses[0];
    rest = rest.replace(ADDRESS, '');
  }
  const isWhole = cite.length > 0 && cite.length === found.length && !/[\p{L}\p{N}]/u.test(rest.replace(FILLING, ''));
  return { cite, isWhole };
}
