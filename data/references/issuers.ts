/** Who issues: the signs in numbers and the names in words. Examples: issuers.examples.ts. */
import type { DocumentSystem } from './types';

export interface IssuerSign {
  /** A regular expression for the whole sign, TƯ already written TW. */
  sign: string;
  system: DocumentSystem;
  /** Stands right after a number also without a type's sign ("45/2019/QH14", "244-HĐBT"). */
  alone: boolean;
}

/** Signs with one meaning. Any other run of capitals belongs to the system whose order the number follows. The first that fits is taken. */
export const ISSUER_SIGNS: readonly IssuerSign[] = [
  { sign: 'QH\\d{0,2}', system: 'state', alone: true },
  { sign: 'UBTVQH\\d{0,2}', system: 'state', alone: true },
  { sign: 'HĐBT', system: 'state', alone: true },
  { sign: 'TTg', system: 'state', alone: true },
  { sign: 'CP', system: 'state', alone: true },
  { sign: 'CTN', system: 'state', alone: true },
  { sign: 'UBND|UB', system: 'state', alone: true },
  { sign: 'HĐND', system: 'state', alone: true },
  { sign: '[A-ZĐ]{0,9}(?:TW|TU|HU|QU)', system: 'party', alone: false },
  { sign: '[A-ZĐ]{0,5}ĐU[A-ZĐ]{0,8}', system: 'party', alone: false },
  { sign: '(?:BCSĐ|BTV|UBKT|BTG|ĐĐ|ĐB)[A-ZĐ]{0,8}\\d{0,2}', system: 'party', alone: false },
];

/** Authorities whose letters have a department where others have a type: "8268/VPCP-KGVX". Regular expressions: B… ministries, S… provincial departments, C… their bureaus. */
export const LETTER_WRITERS: readonly string[] = [
  'B[A-ZĐ&]{1,9}',
  'C[A-ZĐ]{2,6}',
  'KTNN',
  'NHNN',
  'S[A-ZĐ]{2,8}',
  'TANDTC',
  'TCHQ',
  'TCT',
  'TTCP',
  'UBND',
  'VKSNDTC',
  'VKSTC',
  'VPCP',
  'VPQH',
];

export interface IssuerName {
  code: string;
  /** A regular expression, lower case, one space between words; "uỷ" is matched as "ủy". */
  name: string;
  system: DocumentSystem;
}

/** Names after "của", longer before what they begin with. A null-like empty code: the name tells the system, not the sign. */
export const ISSUER_NAMES: readonly IssuerName[] = [
  { code: 'QUTW', name: 'quân ủy (?:trung ương|tw)', system: 'party' },
  { code: 'BTCTW', name: 'ban tổ chức (?:trung ương|tw)', system: 'party' },
  { code: 'VPTW', name: 'văn phòng (?:trung ương|tw)', system: 'party' },
  { code: 'UBKTTW', name: '(?:ủy ban kiểm tra|ubkt) (?:trung ương|tw)', system: 'party' },
  { code: 'BTGDVTW', name: 'ban tuyên giáo và dân vận (?:trung ương|tw)', system: 'party' },
  { code: 'BTGTW', name: 'ban tuyên giáo (?:trung ương|tw)', system: 'party' },
  { code: 'TW', name: 'bộ chính trị|bct', system: 'party' },
  { code: 'TW', name: 'ban bí thư', system: 'party' },
  { code: 'TW', name: '(?:hội nghị |ban chấp hành |bch )?(?:trung ương|tw)', system: 'party' },
  { code: 'TW', name: 'đảng(?! (?:ủy|bộ|đoàn|viên|phái))', system: 'party' },
  { code: 'TU', name: '(?:ban thường vụ |btv )?(?:tỉnh|thành) ủy', system: 'party' },
  { code: 'HU', name: '(?:ban thường vụ |btv )?huyện ủy', system: 'party' },
  { code: 'QU', name: '(?:ban thường vụ |btv )?quận ủy', system: 'party' },
  { code: 'ĐU', name: '(?:ban thường vụ |btv )?đảng ủy', system: 'party' },
  { code: 'TTg', name: 'thủ tướng', system: 'state' },
  { code: 'CP', name: 'chính phủ', system: 'state' },
  { code: 'UBTVQH', name: '(?:ủy ban|ub) thường vụ quốc hội|ubtvqh', system: 'state' },
  { code: 'QH', name: 'quốc hội', system: 'state' },
  { code: 'HĐND', name: 'hđnd|hội đồng nhân dân', system: 'state' },
  { code: 'UBND', name: '(?:chủ tịch )?(?:ubnd|ủy ban nhân dân)', system: 'state' },
  { code: 'CTN', name: 'chủ tịch nước', system: 'state' },
  { code: 'NHNN', name: 'ngân hàng nhà nước|nhnn', system: 'state' },
  { code: '', name: '(?:bộ trưởng )?bộ|bộ|sở|cục|tổng cục|liên bộ|tòa án|viện kiểm sát|văn phòng chính phủ|tổng thanh tra', system: 'state' },
];
