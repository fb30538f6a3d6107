/** Who issues: the signs in numbers and the names in words, as regular expressions. Examples: fixtures/issuers.ts. */
import type { DocumentSystem } from './types';

/** State bodies whose sign stands right after a number also without a type's ("45/2019/QH14", "244-HĐBT"). */
export const STATE_SIGNS: readonly string[] = ['(?:UBTV)?QH\\d{0,2}', 'C[PT]N?', 'HĐBT', 'HĐND', 'TTg', 'UB(?:ND)?'];

/**
 * Party bodies: central (TW), province (TU), district (HU, QU), committees (ĐU), caucuses (BCSĐ, ĐĐ), commissions. TƯ is already written TW.
 * Any other run of capitals belongs to the system whose order its number follows.
 */
export const PARTY_SIGNS: readonly string[] = [
  '[A-ZĐ]{0,9}(?:Th?[WU]|[HQ]U)(?:ĐTN)?',
  '[A-ZĐ]{0,5}ĐU[A-ZĐ]{0,8}',
  '(?:BCSĐ|BTV|UBKT|BTG|ĐĐ|ĐB)[A-ZĐ]{0,8}\\d{0,2}',
];

/** Authorities whose letters have a department where others have a type ("8268/VPCP-KGVX"): ministries, provincial departments, bureaus and bodies of their own. */
export const LETTER_WRITERS: readonly string[] = [
  '[BS][A-ZĐ&]{1,9}',
  'C[A-ZĐ]{2,6}',
  'CP',
  'KTNN',
  'NHNN',
  'TANDTC',
  'TCHQ',
  'TCT',
  'TT(?:CP|g)',
  'UBND',
  'VKS(?:ND)?TC',
  'VP(?:CP|QH)',
];

/** `name`: small letters; TW stands for its spellings, "ủy" for "uỷ" too. An empty code: the name tells the system only. */
export type IssuerName = readonly [code: string, system: DocumentSystem, name: string];

/** Whose office may be named before a body ("Ban Thường vụ Tỉnh ủy"). */
export const OFFICES = 'ban thường vụ|btv|thường trực|chủ tịch|bộ trưởng';

/** Names after "của" or a date. The first that fits is taken: longer ones stand before what they begin with. */
export const ISSUER_NAMES: readonly IssuerName[] = [
  ['QUTW', 'party', 'quân ủy TW'],
  ['BTCTW', 'party', 'ban tổ chức TW'],
  ['VPTW', 'party', 'văn phòng TW'],
  ['UBKTTW', 'party', '(?:ủy ban kiểm tra|ubkt) TW'],
  ['BTGDVTW', 'party', 'ban tuyên giáo và dân vận TW'],
  ['BTGTW', 'party', 'ban tuyên giáo TW'],
  ['TW', 'party', 'bộ chính trị|bct|ban bí thư|(?:hội nghị |ban chấp hành |bch )?TW|đảng(?! (?:ủy|bộ|đoàn|viên|phái))'],
  ['TU', 'party', '(?:tỉnh|thành) ủy'],
  ['HU', 'party', 'huyện ủy'],
  ['QU', 'party', 'quận ủy'],
  ['ĐU', 'party', 'đảng ủy'],
  ['TTg', 'state', 'thủ tướng'],
  ['CP', 'state', 'chính phủ'],
  ['UBTVQH', 'state', '(?:ủy ban|ub) thường vụ quốc hội|ubtvqh'],
  ['QH', 'state', 'quốc hội'],
  ['HĐND', 'state', 'hđnd|hội đồng nhân dân'],
  ['UBND', 'state', 'ubnd|ủy ban nhân dân'],
  ['CTN', 'state', 'chủ tịch nước'],
  ['NHNN', 'state', 'ngân hàng nhà nước|nhnn'],
  ['', 'state', 'bộ|sở|cục|tổng cục|liên bộ|tòa án|viện kiểm sát|văn phòng chính phủ'],
];
