/** Signs in words: which body stands behind an issuer's sign, which kind behind a type's. Data, with examples checked by sign-words.test.ts. */

interface SignWords {
  /** Matches the whole sign. */
  sign: RegExp;
  words: string;
  examples: readonly string[];
}

/** Sorted from special to general: the first that fits is taken. A sign that several bodies share says so. */
export const ISSUER_WORDS: readonly SignWords[] = [
  { sign: /^TW$/u, words: 'một cơ quan lãnh đạo của Đảng ở Trung ương', examples: ['TW'] },
  { sign: /^BTCTW$/u, words: 'Ban Tổ chức Trung ương', examples: ['BTCTW'] },
  { sign: /^UBKTTW$/u, words: 'Ủy ban Kiểm tra Trung ương', examples: ['UBKTTW'] },
  { sign: /^VPTW$/u, words: 'Văn phòng Trung ương Đảng', examples: ['VPTW'] },
  { sign: /^BTGDVTW$/u, words: 'Ban Tuyên giáo và Dân vận Trung ương', examples: ['BTGDVTW'] },
  { sign: /^BTGTW$/u, words: 'Ban Tuyên giáo Trung ương', examples: ['BTGTW'] },
  { sign: /^BDVTW$/u, words: 'Ban Dân vận Trung ương', examples: ['BDVTW'] },
  { sign: /^BNCTW$/u, words: 'Ban Nội chính Trung ương', examples: ['BNCTW'] },
  { sign: /^BKTTW$/u, words: 'Ban Kinh tế Trung ương', examples: ['BKTTW'] },
  { sign: /^QUTW$/u, words: 'Quân ủy Trung ương', examples: ['QUTW'] },
  { sign: /^ĐUCA(?:TW)?$/u, words: 'Đảng ủy Công an Trung ương', examples: ['ĐUCA', 'ĐUCATW'] },
  { sign: /^[A-ZĐƠƯ]+TW$/u, words: 'một cơ quan của Đảng ở Trung ương', examples: ['BCĐTW'] },
  // Decisions of its secretariat bear this sign: "84 QĐ/TWĐTN", "317-QĐ/TWĐTN-TNTH" (2mit.org/forum/threads/31554, read 2026-11-28).
  {
    sign: /^TWĐTN(?:-[A-ZĐƠƯ]+)?$/u,
    words: 'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    examples: ['TWĐTN', 'TWĐTN-TNTH'],
  },
  { sign: /^BTCTU$/u, words: 'ban tổ chức của một tỉnh ủy, thành ủy', examples: ['BTCTU'] },
  { sign: /^UBKTTU$/u, words: 'ủy ban kiểm tra của một tỉnh ủy, thành ủy', examples: ['UBKTTU'] },
  { sign: /^VPTU$/u, words: 'văn phòng của một tỉnh ủy, thành ủy', examples: ['VPTU'] },
  { sign: /^TU$/u, words: 'một tỉnh ủy, thành ủy', examples: ['TU'] },
  { sign: /^[A-ZĐƠƯ-]+TU$/u, words: 'một ban của tỉnh ủy, thành ủy', examples: ['BTGTU', 'BTCTU-BDVTU'] },
  { sign: /^[A-ZĐƠƯ]*HU$/u, words: 'một huyện ủy', examples: ['HU', 'BTCHU'] },
  { sign: /^[A-ZĐƠƯ]*QU$/u, words: 'một quận ủy', examples: ['QU'] },
  { sign: /^BCSĐ[A-ZĐƠƯ]*$/u, words: 'một ban cán sự đảng', examples: ['BCSĐ', 'BCSĐCP'] },
  { sign: /^ĐĐQH\d*$/u, words: 'Đảng đoàn Quốc hội', examples: ['ĐĐQH15'] },
  { sign: /^ĐUCP$/u, words: 'Đảng ủy Chính phủ', examples: ['ĐUCP'] },
  { sign: /^ĐUQH$/u, words: 'Đảng ủy Quốc hội', examples: ['ĐUQH'] },
  { sign: /^ĐU[A-ZĐƠƯ]*$/u, words: 'một đảng ủy', examples: ['ĐU'] },
  { sign: /^CP$/u, words: 'Chính phủ', examples: ['CP'] },
  { sign: /^TTg$/u, words: 'Thủ tướng Chính phủ', examples: ['TTg'] },
  { sign: /^UBTVQH\d*$/u, words: 'Ủy ban Thường vụ Quốc hội', examples: ['UBTVQH15', 'UBTVQH'] },
  { sign: /^QH\d*$/u, words: 'Quốc hội', examples: ['QH15', 'QH'] },
  { sign: /^CTN$/u, words: 'Chủ tịch nước', examples: ['CTN'] },
  { sign: /^HĐBT$/u, words: 'Hội đồng Bộ trưởng', examples: ['HĐBT'] },
  { sign: /^HĐND\d*$/u, words: 'một hội đồng nhân dân', examples: ['HĐND'] },
  { sign: /^(?:UBND|UB)$/u, words: 'một ủy ban nhân dân', examples: ['UBND', 'UB'] },
  { sign: /^HĐTP$/u, words: 'Hội đồng Thẩm phán Tòa án nhân dân tối cao', examples: ['HĐTP'] },
  { sign: /^TANDTC$/u, words: 'Tòa án nhân dân tối cao', examples: ['TANDTC'] },
  { sign: /^VKSNDTC$/u, words: 'Viện kiểm sát nhân dân tối cao', examples: ['VKSNDTC'] },
  { sign: /^TTCP$/u, words: 'Thanh tra Chính phủ', examples: ['TTCP'] },
  { sign: /^KTNN$/u, words: 'Kiểm toán Nhà nước', examples: ['KTNN'] },
  { sign: /^NHNN$/u, words: 'Ngân hàng Nhà nước', examples: ['NHNN'] },
  { sign: /^VPCP$/u, words: 'Văn phòng Chính phủ', examples: ['VPCP'] },
  { sign: /^BCA$/u, words: 'Bộ Công an', examples: ['BCA'] },
  { sign: /^BQP$/u, words: 'Bộ Quốc phòng', examples: ['BQP'] },
  { sign: /^BNG$/u, words: 'Bộ Ngoại giao', examples: ['BNG'] },
  { sign: /^BNV$/u, words: 'Bộ Nội vụ', examples: ['BNV'] },
  { sign: /^BTP$/u, words: 'Bộ Tư pháp', examples: ['BTP'] },
  { sign: /^BTC$/u, words: 'Bộ Tài chính', examples: ['BTC'] },
  { sign: /^BCT$/u, words: 'Bộ Công Thương', examples: ['BCT'] },
  { sign: /^BXD$/u, words: 'Bộ Xây dựng', examples: ['BXD'] },
  { sign: /^BYT$/u, words: 'Bộ Y tế', examples: ['BYT'] },
  { sign: /^BGDĐT$/u, words: 'Bộ Giáo dục và Đào tạo', examples: ['BGDĐT'] },
  { sign: /^BKHCN$/u, words: 'Bộ Khoa học và Công nghệ', examples: ['BKHCN'] },
  { sign: /^BKHĐT$/u, words: 'Bộ Kế hoạch và Đầu tư', examples: ['BKHĐT'] },
  { sign: /^BGTVT$/u, words: 'Bộ Giao thông vận tải', examples: ['BGTVT'] },
  { sign: /^BTNMT$/u, words: 'Bộ Tài nguyên và Môi trường', examples: ['BTNMT'] },
  { sign: /^BNNPTNT$/u, words: 'Bộ Nông nghiệp và Phát triển nông thôn', examples: ['BNNPTNT'] },
  { sign: /^BNNMT$/u, words: 'Bộ Nông nghiệp và Môi trường', examples: ['BNNMT'] },
  { sign: /^BTTTT$/u, words: 'Bộ Thông tin và Truyền thông', examples: ['BTTTT'] },
  { sign: /^BLĐTBXH$/u, words: 'Bộ Lao động - Thương binh và Xã hội', examples: ['BLĐTBXH'] },
  { sign: /^BVHTTDL$/u, words: 'Bộ Văn hóa, Thể thao và Du lịch', examples: ['BVHTTDL'] },
  { sign: /^BDTTG$/u, words: 'Bộ Dân tộc và Tôn giáo', examples: ['BDTTG'] },
];

/** Kinds behind a type's sign; "QĐ" is a Quy định or a Quyết định of the Party, always a Quyết định of the State. */
const KINDS: Readonly<Record<string, string>> = {
  BB: 'Biên bản',
  BC: 'Báo cáo',
  CT: 'Chỉ thị',
  CTr: 'Chương trình',
  CTHĐ: 'Chương trình hành động',
  CV: 'Công văn',
  CĐ: 'Công điện',
  GM: 'Giấy mời',
  HD: 'Hướng dẫn',
  KH: 'Kế hoạch',
  KL: 'Kết luận',
  L: 'Luật',
  Luật: 'Luật',
  NQ: 'Nghị quyết',
  NQLT: 'Nghị quyết liên tịch',
  NĐ: 'Nghị định',
  PL: 'Pháp lệnh',
  QC: 'Quy chế',
  QĐi: 'Quy định',
  QyĐ: 'Quy định',
  QĐNS: 'Quyết định về nhân sự',
  SL: 'Sắc lệnh',
  TB: 'Thông báo',
  TBKL: 'Thông báo kết luận',
  TTLT: 'Thông tư liên tịch',
  TTr: 'Tờ trình',
  VBHN: 'Văn bản hợp nhất',
  ĐA: 'Đề án',
  ĐC: 'Đề cương',
};

/** The body behind an issuer's sign, in words; several signs of a joint document each; null for an unknown one. */
export function issuerInWords(code: string): string | null {
  const known = ISSUER_WORDS.find(({ sign }) => sign.test(code))?.words ?? null;
  if (known !== null || !/[-/]/u.test(code)) return known;
  const parts = code.split(/[-/]/u).map((part) => ISSUER_WORDS.find(({ sign }) => sign.test(part))?.words ?? null);
  return parts.every((part) => part !== null) ? parts.join(', ') : null;
}

/** The kind behind a type's sign in that system; null where the sign has several and none was written. */
export function kindInWords(type: string, system: 'party' | 'state'): string | null {
  if (type === 'QĐ') return system === 'state' ? 'Quyết định' : null;
  if (type === 'TT') return system === 'state' ? 'Thông tư' : 'Thông tri';
  return KINDS[type] ?? null;
}
