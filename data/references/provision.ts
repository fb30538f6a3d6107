/** Reads the place inside a document that stands before it: "điểm a khoản 2 Điều 3 (của) …". */
import { matchAt, written } from './pattern';
import type { Provision } from './types';

/** One or a list of them ("khoản 1, 2 và 3"). */
const listOf = (one: string) => `(${one}(?:~(?:,|và|-)~${one}){0,4})`;
const NUMBERS = listOf('\\d{1,3}[a-z]?');
const JOINT = '(?:~,)? ';
const BEFORE = written(
  `(?<=(?<![\\p{L}\\d])((?:điểm ${listOf('[a-zđ]\\d?(?![\\p{L}])')}${JOINT})?(?:khoản ${NUMBERS}${JOINT})?(?:điều ${NUMBERS}${JOINT})?)((?:(?:của|tại|thuộc|trong|theo) (?:các )?)?(?:s[ốô](?:~[:.])?~)?))`,
  'iy',
);

/** One number where one stands there, null for none and for several. */
function single(part = ''): number | null {
  return /^\d+$/.test(part) ? Number(part) : null;
}

/** Nearly no reference has one: a plain look at the longest a provision gets spares the rest. */
const MAY_STAND = /điểm|khoản|điều/i;
const LONGEST = 160;

/** The provision that ends just before `at`; offsets in the same text; null where there is none. */
export function readProvision(text: string, at: number): Provision | null {
  if (!MAY_STAND.test(text.slice(Math.max(0, at - LONGEST), at))) return null;
  const [, place = '', point = '', clause, article, of = ''] = matchAt(BEFORE, text, at) ?? [];
  if (place === '') return null;
  const start = at - of.length - place.length;
  return {
    start,
    end: start + place.replace(/[ \n,]+$/, '').length,
    article: single(article),
    clause: single(clause),
    point: /^[a-zđ]\d?$/i.test(point) ? point.toLowerCase() : null,
  };
}
