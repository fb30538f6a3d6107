/** Reads the place inside a document that stands before it: "điểm a khoản 2 Điều 3 (của) …". */
import { matchAt } from './pattern';
import type { Provision } from './types';

const MANY = (one: string) => `${one}(?:\\s{0,2}(?:,|và|và các|-)\\s{0,2}${one}){0,4}`;
const JOINT = '\\s{0,2},?\\s{1,2}';
const POINT = `(?:các\\s)?điểm\\s{1,2}(${MANY('[a-zđ]\\d?(?![\\p{L}])')})${JOINT}`;
const CLAUSE = `(?:các\\s)?khoản\\s{1,2}(${MANY('\\d{1,3}[a-z]?')})${JOINT}`;
const ARTICLE = `(?:các\\s)?điều\\s{1,2}(${MANY('\\d{1,3}[a-z]?')})(?:\\s{0,2}[,-])?\\s{1,2}`;
/** "của", "tại", the plural and titles between the place and the document. */
const OF = '((?:(?:của|tại|thuộc|trong|theo)\\s{1,2}(?:các\\s{1,2})?)?)';
const BEFORE = new RegExp(
  `(?<=(?<![\\p{L}\\d])((?:${POINT})?(?:${CLAUSE})?${ARTICLE}|(?:${POINT})?${CLAUSE})${OF})`,
  'iuy',
);

/** One number where one stands there, null for none and for several. */
function single(written: string | undefined): number | null {
  return written !== undefined && /^\d+$/.test(written) ? Number(written) : null;
}

/** The provision that ends just before `at`; offsets in the same text; null where there is none. */
export function readProvision(text: string, at: number): Provision | null {
  const found = matchAt(BEFORE, text, at);
  if (found === null) return null;
  const [, written = '', pointA, clauseA, article, pointB, clauseB, of = ''] = found;
  const from = at - of.length - written.length;
  const point = (pointA ?? pointB)?.toLowerCase() ?? '';
  return {
    start: from,
    end: from + written.trimEnd().replace(/,$/, '').length,
    article: single(article),
    clause: single(clauseA ?? clauseB),
    point: /^[a-zđ]\d?$/.test(point) ? point : null,
  };
}
