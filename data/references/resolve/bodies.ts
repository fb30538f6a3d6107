/** Who issues documents, as named in running text. The bodies are data, longer names before those they contain. */
import { latin } from '../pattern';
import { CAPITALS } from './capitals';

/** `central`: the Party's leading bodies; `organ`: a central committee's organ; `province`: a province's committee; `local`: below; `state`. */
export type IssuerLevel = 'central' | 'organ' | 'province' | 'local' | 'state';

export interface NamedIssuer {
  /** As written, spaces made even. */
  words: string;
  level: IssuerLevel;
  /** The catalog's name for a body of the Party's centre; null for "Trung ương" alone and below. */
  body: string | null;
}

interface Body {
  name: string | null;
  level: IssuerLevel;
  pattern: string;
  /** Every pattern must read its examples and none of the counter-examples whole; held by bodies.test.ts. */
  examples: readonly string[];
  counterExamples: readonly string[];
}

const ORDINAL = String.raw`(?:lần thứ\s)?[\p{L}\d]+(?:\s(?:một|hai|ba|tư|năm|sáu|bảy|tám|chín))?`;
const STANDING = String.raw`(?:(?:Ban Thường vụ|Ban Chấp hành|Thường trực|BTV|BCH|Văn phòng)\s(?:của\s)?)?`;

export const BODIES: readonly Body[] = [
  {
    name: 'Bộ Chính trị, Ban Bí thư',
    level: 'central',
    pattern: 'Bộ Chính trị(?:,| và) Ban Bí thư(?: Trung ương)?(?: Đảng)?',
    examples: ['Bộ Chính trị, Ban Bí thư', 'Bộ Chính trị và Ban Bí thư'],
    counterExamples: ['Bộ Chính trị'],
  },
  {
    name: 'Bộ Chính trị',
    level: 'central',
    pattern: 'Bộ Chính trị',
    examples: ['Bộ Chính trị', 'BỘ CHÍNH TRỊ'],
    counterExamples: ['Bộ Công an'],
  },
  {
    name: 'Ban Bí thư',
    level: 'central',
    pattern: 'Ban Bí thư(?: Trung ương)?(?: Đảng)?',
    examples: ['Ban Bí thư', 'Ban Bí thư Trung ương Đảng'],
    counterExamples: ['Bí thư'],
  },
  {
    name: 'Ban Chấp hành Trung ương',
    level: 'central',
    pattern: String.raw`(?:Hội nghị ${ORDINAL},?\s)?(?:Ban Chấp hành|BCH) Trung ương(?: Đảng)?|BCHTW|Hội nghị Trung ương(?: (?:lần thứ )?[\p{L}\d]+)?`,
    examples: [
      'Ban Chấp hành Trung ương',
      'Ban Chấp hành Trung ương Đảng',
      'BCH Trung ương',
      'Hội nghị lần thứ sáu Ban Chấp hành Trung ương',
      'Hội nghị lần thứ 11 Ban Chấp hành Trung ương Đảng',
      'Hội nghị Trung ương 3',
    ],
    counterExamples: ['Ban Chấp hành Đảng bộ tỉnh', 'Ban Tổ chức Trung ương'],
  },
  {
    name: 'Ban Tổ chức Trung ương',
    level: 'organ',
    pattern: 'Ban Tổ chức Trung ương',
    examples: ['Ban Tổ chức Trung ương'],
    counterExamples: ['Ban Tổ chức Tỉnh ủy'],
  },
  {
    name: 'Ủy ban Kiểm tra Trung ương',
    level: 'organ',
    pattern: 'Ủy ban Kiểm tra Trung ương|UBKT Trung ương',
    examples: ['Ủy ban Kiểm tra Trung ương', 'UBKT Trung ương'],
    counterExamples: ['Ủy ban nhân dân'],
  },
  {
    name: 'Văn phòng Trung ương Đảng',
    level: 'organ',
    pattern: 'Văn phòng Trung ương(?: Đảng)?',
    examples: ['Văn phòng Trung ương Đảng', 'Văn phòng Trung ương'],
    counterExamples: ['Văn phòng Chính phủ'],
  },
  {
    name: 'Ban Tuyên giáo Trung ương',
    level: 'organ',
    pattern: 'Ban Tuyên giáo Trung ương',
    examples: ['Ban Tuyên giáo Trung ương'],
    counterExamples: ['Ban Tuyên giáo Thành ủy'],
  },
  {
    name: null,
    level: 'organ',
    pattern: String.raw`(?:Ban Thường vụ\s)?(?:Quân ủy Trung ương|Đảng ủy (?:Công an Trung ương|Chính phủ|Quốc hội)|Đảng đoàn Quốc hội|Ban Tuyên giáo và Dân vận Trung ương|Ban Nội chính Trung ương|Ban Dân vận Trung ương|Ban Kinh tế Trung ương|Ban Chính sách, chiến lược Trung ương)`,
    examples: [
      'Quân ủy Trung ương',
      'Ban Thường vụ Quân ủy Trung ương',
      'Đảng ủy Chính phủ',
      'Ban Nội chính Trung ương',
    ],
    counterExamples: ['Đảng ủy phường', 'Trung ương'],
  },
  {
    name: null,
    level: 'central',
    pattern: '(?:Ban Chấp hành )?Trung ương(?: Đảng(?: Cộng sản Việt Nam)?)?|Đảng(?! (?:bộ|ủy|đoàn|viên))',
    examples: ['Trung ương', 'Trung ương Đảng', 'Đảng'],
    counterExamples: ['Đảng bộ', 'Đảng ủy xã'],
  },
  {
    name: null,
    level: 'province',
    pattern: String.raw`${STANDING}(?:Tỉnh ủy|Thành ủy|Đảng bộ (?:tỉnh|thành phố|TP\.?))(?:\s(?:TP\.?\s?)?[${CAPITALS}][\p{L}.-]*){0,4}`,
    examples: [
      'Tỉnh ủy',
      'Thành ủy Đà Nẵng',
      'Ban Thường vụ Tỉnh ủy Lạng Sơn',
      'Ban Chấp hành Đảng bộ tỉnh',
      'Thành ủy TP.HCM',
    ],
    counterExamples: ['Huyện ủy Sơn Tây', 'Tỉnh đoàn'],
  },
  {
    name: null,
    level: 'local',
    pattern: `${STANDING}(?:Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Đảng bộ|Đảng đoàn|Ban cán sự đảng)`,
    examples: ['Huyện ủy', 'Ban Thường vụ Thị ủy', 'Đảng ủy'],
    counterExamples: ['Tỉnh ủy'],
  },
  {
    name: null,
    level: 'state',
    pattern: String.raw`(?:Chính phủ|Thủ tướng(?: Chính phủ)?|Phó Thủ tướng|Ủy ban Thường vụ Quốc hội|UBTVQH|Quốc hội|Chủ tịch nước|(?:Liên )?Bộ(?: trưởng)?(?: Bộ)?(?! Chính trị) [${CAPITALS}][\p{L}&-]*|(?:Chủ tịch )?(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân)|Ngân hàng Nhà nước|Hội đồng Thẩm phán|Tòa án nhân dân|Viện Kiểm sát nhân dân|Kiểm toán Nhà nước|Thanh tra Chính phủ|Hội đồng Bộ trưởng|Sở [${CAPITALS}][\p{L}-]*)`,
    examples: ['Chính phủ', 'Thủ tướng Chính phủ', 'Quốc hội', 'Bộ Công an', 'UBND', 'Bộ trưởng Bộ Tài chính'],
    counterExamples: ['Bộ Chính trị', 'Tỉnh ủy'],
  },
];

// Case is kept where a capital is part of the pattern; headlines in capitals are lowered to title form before (see evenCapitals).
const READERS = BODIES.map((body) => ({ body, reader: latin(`^(?:${body.pattern})(?![\\p{L}])`, '') }));
const KNOWN_WORDS: readonly string[] = [
  'Bộ Chính trị',
  'Ban Bí thư',
  'Ban Chấp hành',
  'Trung ương',
  'Đảng bộ',
  'Đảng ủy',
  'Tỉnh ủy',
  'Thành ủy',
  'Ban Thường vụ',
  'Ban Tổ chức',
  'Ủy ban Kiểm tra',
  'Văn phòng',
  'Ban Tuyên giáo',
  'Quân ủy',
  'Chính phủ',
  'Thủ tướng',
  'Quốc hội',
  'Hội nghị',
  'Huyện ủy',
];
const IN_ANY_CASE = new RegExp(KNOWN_WORDS.join('|'), 'gi');
const SPELLING = new Map(KNOWN_WORDS.map((words) => [words.toLowerCase(), words]));

/** "BỘ CHÍNH TRỊ" and "bộ chính trị" as "Bộ Chính trị": the bodies' names in one case. */
export function evenCapitals(text: string): string {
  return text.replace(IN_ANY_CASE, (found) => SPELLING.get(found.toLowerCase()) ?? found);
}

/** The body named at the very start of an even text; null where none is. */
export function readIssuer(text: string): NamedIssuer | null {
  for (const { body, reader } of READERS) {
    const found = reader.exec(text);
    if (found) return { words: found[0].trim(), level: body.level, body: body.name };
  }
  return null;
}
