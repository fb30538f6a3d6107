/** Finds documents known by name: resolutions of congresses and plenums, laws with a year or date. */
import { LAW_ANCHOR, ROMAN_ANCHOR } from './anchor';
import type { Candidate } from './types';

const ROMAN = '[IVX]{1,6}(?![\\p{L}\\d])';
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const ORDINAL = `\\d{1,2}|${ORDINALS.join('|')}`;
const TERM = '(?:khóa|khoá)';
const MANDATE = `lần thứ|lần|${TERM}`;
/** A pattern of words: each blank of it is one or two of the text's. */
const words = (pattern: string) => new RegExp(`(?<!\\p{L})${pattern.replaceAll(' ', '\\s{1,2}')}`, 'giu');

const CONGRESS = words(
  `nghị quyết (?:của )?đại hội(?: (?:đại biểu|toàn quốc|toàn thể|đảng bộ|đảng|đb))*(?: (?:tỉnh|thành phố|huyện|quận|xã|phường|khối)(?: [\\p{L}.]{1,12}){0,5}?)?(?: của đảng)?(?: (?:${MANDATE}))? (${ROMAN})`,
);
const PLENUM = words(
  `(nghị quyết|kết luận) (?:của )?(?:hội nghị )?(?:lần thứ (${ORDINAL}) )?(?:(?:ban chấp hành|bch) )?(?:trung ương|tw|t\\.?ư)(?: đảng)?(?: cộng sản việt nam)?(?: lần thứ)?(?: (${ORDINAL})(?![\\p{L}\\d]))?(?:,? ?\\(? ?${TERM} (${ROMAN})((?:\\s?(?:,|và)\\s?${ROMAN}){0,4}))?`,
);
/** "Đại học Luật", "Công ty Luật", "Luật sư" are no laws; a title has up to thirty words. */
const LAW =
  /(?<!(?:học|trường|ty|phòng|đh|khoa|ngành|hãng|nhân|sĩ)\s)(?<!\p{L})(Bộ [Ll]uật|Luật|LUẬT|Pháp lệnh)\s{1,2}(?!sư|gia|này|TNHH)((?:[\p{L}(][\p{L}-]*[,)]?\s{1,2}|[()]\s){1,30}?)(?:\(?năm\s{1,2})?((?:19|20)\d\d(?![\d/-])|ngày\s{1,2}\d{1,2}(?:\s{1,2}tháng\s{1,2}\d{1,2}\s{1,2}năm\s{1,2}|\s?[-/.]\s?\d{1,2}\s?[-/.]\s?)(?:19|20)\d\d)/gu;
/** Words of a sentence, not of a title: the year belongs to something else. */
const SENTENCE_WORDS =
  /(?:^|\s)(?:được|có|từ|tại|đã|sẽ|đang|này|kể|vào|bị|thì|là|theo|ban hành|thông qua|quy định|hết|tháng|đầu|cuối|giai|ngày)(?=\s)/u;

/** Roman numbers are capitals; a pattern of words takes any case. */
function isRoman(term: string): boolean {
  return term === term.toUpperCase();
}

function named(start: number, end: number, type: string, name: string, year: number | null = null): Candidate {
  const system = year === null ? 'party' : 'state';
  const unknown = { number: null, issuerCode: null, canonical: null, leadStart: null, provision: null };
  return { ...unknown, start, end, system, form: 'named', year, type, name, irregular: false, weak: false };
}

function congresses(text: string): Candidate[] {
  return [...text.matchAll(CONGRESS)].flatMap(({ 0: whole, 1: term = '', index }) => {
    const local = /đảng bộ|tỉnh|thành|huyện|quận|xã|phường|khối/iu.test(whole);
    return isRoman(term) ? [named(index, index + whole.length, 'NQ', `${local ? 'NQĐHĐB' : 'NQĐH'}-${term}`)] : [];
  });
}

function plenums(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const { 0: whole, 1: kind = '', 2: before, 3: after, 4: term, 5: more = '', index } of text.matchAll(PLENUM)) {
    const ordinal = (after ?? before)?.toLowerCase();
    const place = ORDINALS.indexOf(ordinal ?? '') + 1;
    if (ordinal === undefined || (term === undefined ? place > 0 : !isRoman(term))) continue;
    const type = kind.charAt(0).toUpperCase() === 'N' ? 'NQ' : 'KL';
    const base = `${type}TW${place || Number(ordinal)}`;
    const end = index + whole.length - more.length;
    found.push(named(index, end, type, term === undefined ? base : `${base}-${term}`));
    for (const other of more.matchAll(/[IVX]+/g))
      found.push(named(end + other.index, end + other.index + other[0].length, type, `${base}-${other[0]}`));
  }
  return found;
}

function laws(text: string): Candidate[] {
  return [...text.matchAll(LAW)].flatMap(({ 0: whole, 1: kind = '', 2: title = '', 3: date = '', index }) => {
    if (SENTENCE_WORDS.test(title) || !/^(?:\p{Lu}|sửa|\()/u.test(title)) return [];
    const year = Number(date.slice(-4));
    return [named(index, index + whole.length, kind.startsWith('P') ? 'PL' : 'Luật', `${kind} ${title.trim()} ${year}`.replace(/\s+/g, ' '), year)];
  });
}

/**
 * The named documents of a folded text, in any order. One surface of two documents ("Nghị quyết Trung ương 4 (khóa XI, XII)") gives two:
 * the first up to its term, the second on its term alone.
 */
export function findNamed(text: string): Candidate[] {
  return [
    ...(new RegExp(ROMAN_ANCHOR).test(text) ? congresses(text) : []),
    ...(/trung\sương|tw|tư|t\.ư/iu.test(text) ? plenums(text) : []),
    ...(LAW_ANCHOR.test(text) ? laws(text) : []),
  ];
}
