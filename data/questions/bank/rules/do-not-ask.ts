/**
 * What the bank must not say, because nobody saw it on a page that can be cited (`doNotAsk` of the fact sheet).
 * Every rule carries sentences that it must refuse and sentences that it must let pass; do-not-ask.test.ts holds both.
 */

/** Clauses of Regulation 144 whose number was seen: the only ones that may be cited or named by number. */
export const CITABLE_CLAUSES: Readonly<Record<number, readonly number[]>> = { 1: [1, 2, 3], 3: [1, 2], 4: [1, 2] };

export const REGULATION = '144-QĐ/TW';
const ARTICLES = 6;

/** Whether clause `clause` of article `article` of Regulation 144 may be given by number. */
export const isCitable = (article: number, clause: number): boolean =>
  CITABLE_CLAUSES[article]?.includes(clause) === true;

interface ForbiddenPhrase {
  rule: string;
  /** Texts of these places only; all places where absent. */
  only?: 'stem';
  forbids: (text: string) => boolean;
  because: string;
  refuses: readonly string[];
  lets: readonly string[];
}

const NUMERAL = '(?:bao nhiêu|mấy|\\d+|một|hai|ba|bốn|năm|sáu|bảy|tám)';
const COUNT_OF_CLAUSES = new RegExp(
  `Điều [2456][^.?!;]{0,40}\\s${NUMERAL} (?:khoản|điểm)(?!\\p{L})|(?<!\\p{L})${NUMERAL} khoản[^.?!;]{0,30}Điều [2456]`,
  'iu',
);
const CLAUSE_OF_ARTICLE = /khoản (\d+)(?: của|,)? Điều (\d+)|Điều (\d+),? khoản (\d+)/giu;

function namesUnseenClause(text: string): boolean {
  return [...text.matchAll(CLAUSE_OF_ARTICLE)].some((found) => {
    const clause = Number(found[1] ?? found[4]);
    const article = Number(found[2] ?? found[3]);
    // A higher article number belongs to another document.
    return article <= ARTICLES && !isCitable(article, clause);
  });
}

export const FORBIDDEN_PHRASES: readonly ForbiddenPhrase[] = [
  {
    rule: 'clause-count',
    forbids: (text) => COUNT_OF_CLAUSES.test(text),
    because:
      'how many clauses Articles 2, 5 and 6 have was never seen, and the count of Article 4 rests on one page; leave the count out',
    refuses: ['Điều 2 có mấy khoản?', 'Điều 5 gồm 4 khoản.', 'Có bao nhiêu khoản ở Điều 6?', 'Điều 4 có bốn khoản.'],
    lets: [
      'Điều 3 có 5 khoản.',
      'Khoản 2 Điều 4 nói về kỷ cương.',
      'Điều 4, khoản 1: đoàn kết.',
      'Cả 6 điều có 21 điểm.',
    ],
  },
  {
    rule: 'clause-number',
    forbids: namesUnseenClause,
    because: 'the number of this clause was not seen; name the article only ("Điều 3", "Điều 4")',
    refuses: ['Khoản 5 Điều 3 nói về từ chức.', 'Theo Điều 4, khoản 3, …', 'khoản 1 của Điều 2', 'Khoản 4 Điều 1'],
    lets: ['Khoản 2 Điều 3', 'khoản 3 của Điều 1', 'Điều 4, khoản 2', 'khoản 3 Điều 12 của một luật khác'],
  },
  {
    rule: 'article-6',
    forbids: (text) =>
      /Điều 6[^.?!]{0,40}(?:có tên|mang tên|tiêu đề)|(?:cơ quan|ban|nơi) nào[^.?!]{0,60}tổ chức thực hiện/iu.test(text),
    because: 'the heading of Article 6 and who organises the implementation were not seen; ask only what it is about',
    refuses: ['Điều 6 mang tên gì?', 'Cơ quan nào chịu trách nhiệm tổ chức thực hiện?'],
    lets: ['Điều 6 nói về tổ chức thực hiện.', 'Cơ quan nào ra hướng dẫn thực hiện?'],
  },
  {
    rule: 'unseen-content',
    forbids: (text) =>
      /(?:khoản|nội dung|phần)(?: nói)?(?: về| của)? “?(?:trách nhiệm|gương mẫu|khiêm tốn|tu dưỡng|học tập suốt đời)/iu.test(
        text,
      ),
    because: 'what stands behind this word was not seen; ask for the name of the standard, not for its content',
    refuses: ['Khoản về trách nhiệm đòi hỏi gì?', 'Nội dung “khiêm tốn” trong Điều 5 là gì?'],
    lets: ['Từ “khiêm tốn” nằm trong tên chuẩn mực nào?', 'Phần về kỷ cương có kỷ luật phát ngôn.'],
  },
  {
    rule: 'count-of-dares',
    only: 'stem',
    forbids: (text) =>
      /(?:bao nhiêu|mấy|bảy|7|sáu|6)[^.?!]{0,8}dám/iu.test(text) && !/144|chuẩn mực 2|Điều 2/u.test(text),
    because: 'there are six "dám" with Regulation 144 and seven in other banks; say with which text',
    refuses: ['Có mấy “dám”?', 'Bảy dám gồm những gì?'],
    lets: ['Sáu chữ “dám” gắn với Quy định 144 thuộc chuẩn mực nào?'],
  },
  {
    rule: 'first-regulation',
    forbids: (text) => /lần đầu|quy định (?:riêng )?đầu tiên/iu.test(text),
    because: 'that 144 is the first regulation of its own on ethics is said by one quiz only; leave it out',
    refuses: ['Đây là quy định riêng đầu tiên về đạo đức.', 'Lần đầu Bộ Chính trị ban hành …'],
    lets: ['Điều đầu tiên nêu chuẩn mực thứ nhất.'],
  },
  {
    rule: 'replaced-in-2026',
    forbids: (text) => /(?<!\d)(?:207|208|212)-QĐ\/T[WƯ]/iu.test(text),
    because: 'what documents of 2026 replaced was not checked on an official text; leave their numbers out',
    refuses: ['207-QĐ/TW thay 37-QĐ/TW.', 'Quy định 212-QĐ/TƯ'],
    lets: ['Quy định 205-QĐ/TW năm 2019', '1207-QĐ/TU'],
  },
  {
    rule: 'plain-force',
    forbids: (text) => /(?<!\p{L})còn hiệu lực(?!\p{L})|(?<!có lẽ )(?<!\p{L})đã hết hiệu lực/iu.test(text),
    because:
      'no official status source was seen; say "còn được viện dẫn, chưa thấy bản thay", "có lẽ đã hết hiệu lực", or which document replaced it',
    refuses: ['Quy định 144-QĐ/TW còn hiệu lực.', 'Văn bản này đã hết hiệu lực.'],
    lets: ['Có hiệu lực từ ngày ký.', 'Văn bản có lẽ đã hết hiệu lực.', 'Còn được viện dẫn, chưa thấy bản thay.'],
  },
];
