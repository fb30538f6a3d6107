/** Words of a text or a query as the search compares them: folded, without marks, abbreviations spelled out. */
import { datesAsYears, foldVietnamese } from './fold';

/** What people type for what titles spell out; folded on both sides. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  tw: 'trung uong',
  nq: 'nghi quyet',
  ct: 'chi thi',
  kl: 'ket luan',
  hd: 'huong dan',
  bct: 'bo chinh tri',
  bbt: 'ban bi thu',
  bch: 'ban chap hanh',
  btc: 'ban to chuc',
  ubkt: 'uy ban kiem tra',
  bhxh: 'bao hiem xa hoi',
  bhyt: 'bao hiem y te',
  gddt: 'giao duc dao tao',
  khcn: 'khoa hoc cong nghe',
  ktxh: 'kinh te xa hoi',
  mttq: 'mat tran to quoc',
  pctn: 'phong chong tham nhung',
  tphcm: 'thanh pho ho chi minh',
  hcm: 'ho chi minh',
  xhcn: 'xa hoi chu nghia',
  ko: 'khong',
  dc: 'duoc',
};

/**
 * "TƯ" as "TW": without its mark it would read as "TU", a province's committee, or "đầu tư". Taken for Trung ương in a sign
 * ("QĐ/TƯ"), with its dot, or in capitals among small letters.
 */
function settleCentral(text: string): string {
  const inSign = text.replace(/(?<=[/–-]\s?)t\.?\s?ư(?!\p{L})|(?<!\p{L})t\.\s?ư(?!\p{L})/giu, 'tw');
  return /\p{Ll}/u.test(inSign) ? inSign.replace(/(?<!\p{L})TƯ(?!\p{L})/gu, 'tw') : inSign;
}

/** Folded words in order; of dates the year, numbers without their leading zeros, so that "5" meets "05". */
export function searchWords(text: string): string[] {
  const parts = datesAsYears(foldVietnamese(settleCentral(text.normalize('NFC')))).match(/\d+|[a-z]+/gu) ?? [];
  return parts.flatMap((part) => ABBREVIATIONS[part]?.split(' ') ?? [part.replace(/^0+(?=\d)/u, '')]);
}
