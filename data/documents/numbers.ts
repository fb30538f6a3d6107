/** Party numbers as people type them: "144-QĐ/TW", "144/QĐ-TƯ", "144 qd tw", "quy dinh 144", "QĐi 08". */
import { datesAsYears, foldVietnamese } from './fold';

/** The words before a number, folded, and the kind that they name. */
const KIND_WORDS: readonly (readonly [words: string, kind: string])[] = [
  ['quy dinh', 'Quy định'],
  ['quyet dinh', 'Quyết định'],
  ['quy che', 'Quy chế'],
  ['chi thi', 'Chỉ thị'],
  ['nghi quyet', 'Nghị quyết'],
  ['ket luan', 'Kết luận'],
  ['huong dan', 'Hướng dẫn'],
  ['thong tri', 'Thông tri'],
  ['thong bao', 'Thông báo'],
  ['ke hoach', 'Kế hoạch'],
  ['de an', 'Đề án'],
];

/** The signs of types, folded. "qdi" is a series of its own (2018–2019), counted apart from "qd". */
const TYPE_CODES: ReadonlySet<string> = new Set([
  'qd',
  'qdi',
  'qc',
  'ct',
  'nq',
  'kl',
  'hd',
  'tt',
  'tb',
  'kh',
  'da',
  'ctr',
]);
const ISSUER_CODES: ReadonlySet<string> = new Set([
  'tw',
  'tu',
  'btctw',
  'btgtw',
  'btgdvtw',
  'ubkttw',
  'vptw',
  'bnctw',
  'bdvtw',
]);
/** Words that stand between the parts and say nothing. */
const FILLERS: ReadonlySet<string> = new Set(['so', 'nam', 'cua', 'va']);

/** What a typed number says; what it leaves out is null. */
export interface NumberQuery {
  number: number;
  /** Folded sign of the type: "qd", "qdi", "nq" … */
  type: string | null;
  /** Folded sign of the issuer: "tw", "tu", "btctw" … */
  issuer: string | null;
  /** The kind in words: "Quy định"; weaker than `type`, for the press mixes kinds up. */
  kind: string | null;
  /** "Quy định 144 năm 2024". */
  year: number | null;
}

/** The parts of a typed number; null where the text has other words than a number's, or no number. */
export function parseNumber(text: string): NumberQuery | null {
  // Without marks TƯ (Trung ương) would read as TU (Tỉnh ủy), so it is settled before they go.
  const settled = text.normalize('NFC').replace(/(?<!\p{L})t\.?\s?ư(?!\p{L})/giu, 'tw');
  let rest = datesAsYears(foldVietnamese(settled)).replace('trung uong', 'tw');
  const kind = KIND_WORDS.find(([words]) => rest.includes(words));
  if (kind) rest = rest.replace(kind[0], ' ');

  const query: NumberQuery = { number: Number.NaN, type: null, issuer: null, kind: kind?.[1] ?? null, year: null };
  for (const part of rest.match(/\p{N}+|\p{L}+/gu) ?? []) {
    if (/^\d{1,4}$/u.test(part) && Number.isNaN(query.number)) query.number = Number(part);
    else if (/^(?:19|20)\d\d$/u.test(part) && query.year === null) query.year = Number(part);
    else if (TYPE_CODES.has(part) && query.type === null) query.type = part;
    else if (ISSUER_CODES.has(part) && (query.issuer ?? part) === part) query.issuer = part;
    else if (!FILLERS.has(part)) return null;
  }
  return Number.isNaN(query.number) ? null : query;
}
