/** Lines that say what they are: "Đáp án: B", "Giải thích: …", "Căn cứ: …". Anchored or bounded patterns only. */
import { lettersIn } from '../key-letters';

export type Keyword = 'key' | 'explain' | 'cite' | 'id' | 'standard' | 'difficulty' | 'tags';

export interface KeywordAt {
  keyword: Keyword;
  /** Where the word begins and where what it says does. */
  start: number;
  valueStart: number;
}

const WORDS: readonly (readonly [Keyword, string])[] = [
  [
    'key',
    'đáp án(?: đúng)?(?: nhất)?(?: là)?|dap an(?: dung)?|đáp số|phương án(?: trả lời)? đúng|câu trả lời đúng|trả lời|đ[/.][áas]|đa|đs|ans|answers?|correct answers?|correct|key|chọn(?: đáp án| phương án| câu)?',
  ],
  [
    'explain',
    'giải thích(?: chi tiết| thêm)?|giai thich|lời giải(?: chi tiết)?|hướng dẫn(?: giải| chi tiết| trả lời| giải chi tiết)?|l[ýí] do|vì sao|explanation|explain|rationale|feedback',
  ],
  [
    'cite',
    'căn cứ(?: pháp lý| trả lời)?|cơ sở(?: pháp lý)?|nguồn|trích(?: dẫn| nguồn)?|tài liệu tham khảo|tham khảo|viện dẫn|references?|sources?',
  ],
  ['id', 'mã(?: câu(?: hỏi)?)?|id'],
  ['standard', 'chuẩn mực|standard'],
  ['difficulty', 'độ khó|mức độ|difficulty'],
  ['tags', 'nhãn|tags?'],
];
const ANY = WORDS.map(([keyword, words]) => `(?<${keyword}>${words})`).join('|');
const SEPARATOR = '[ \\t]?(?:\\*\\*)?[:：=](?:\\*\\*)?[ \\t]?';
const LEAD = '(?:#{1,6} |\\*\\*|=> ?|[→⇒] ?|[-•+–*] ?|[[(])?';
const AT_START = new RegExp(`^${LEAD}(?:${ANY})${SEPARATOR}`, 'iu');
const INSIDE = new RegExp(`(?<=[ \\t([])(?:${ANY})${SEPARATOR}`, 'giu');
/** "Đáp án B", "Chọn B.": without a colon only before letters or a truth. */
const KEY_WITHOUT_COLON =
  /^(?:=> ?|[→⇒] ?|[-•+–*] ?|[[(])?(?:đáp án(?: đúng)?(?: là)?|dap an|answer|chọn(?: đáp án| phương án)?)[ \t]?[.–-]?[ \t]/iu;
/** "Chọn B. Vì …" */
const LETTER_AND_REASON = /^[A-H][.):][ \t]/u;
/** A heading of an explanation on a line of its own. */
const EXPLAIN_ALONE =
  /^(?:#{1,6} |\*\*)?(?:giải thích(?: chi tiết)?|lời giải(?: chi tiết)?|hướng dẫn (?:giải(?: chi tiết)?|chi tiết|trả lời))(?:\*\*)?[ \t]?[.:]?(?:\*\*)?$/iu;
const LONGEST_LETTERS = 40;

const keywordOf = (found: RegExpExecArray | RegExpMatchArray): Keyword =>
  WORDS.find(([keyword]) => found.groups?.[keyword] !== undefined)?.[0] ?? 'explain';

/** A key in letters or a truth: "B", "A, C", "Đúng", "(B)". */
export const isPlainKey = (value: string): boolean =>
  value.length <= LONGEST_LETTERS && (lettersIn(value) !== null || truthIn(value) !== null);

/** "Đúng", "Đ", "True" or "Sai", "S", "False"; null where it is neither. */
export function truthIn(value: string): boolean | null {
  const word = value
    .slice(0, LONGEST_LETTERS)
    .replace(/^[\s([«"“]+|[\s.;,)\]»"”]+$/gu, '')
    .toLowerCase();
  if (['đúng', 'đ', 'dung', 'true', 't', 'right'].includes(word)) return true;
  return ['sai', 's', 'false', 'f', 'wrong'].includes(word) ? false : null;
}

/** The keyword that a line begins with; null where it begins with none. */
export function keywordAtStart(text: string): KeywordAt | null {
  const found = AT_START.exec(text);
  if (found) return { keyword: keywordOf(found), start: 0, valueStart: found[0].length };
  const key = KEY_WITHOUT_COLON.exec(text);
  const value = text.slice(key?.[0].length ?? 0);
  if (key && (isPlainKey(value) || LETTER_AND_REASON.test(value)))
    return { keyword: 'key', start: 0, valueStart: key[0].length };
  return EXPLAIN_ALONE.test(text) ? { keyword: 'explain', start: 0, valueStart: text.length } : null;
}

/**
 * Keywords further on in a line ("D. Bốn. Đáp án: B. Giải thích: …"), from `from`: a key only before letters or a truth, the
 * others only behind a key or, where `within` says so, behind what already is one of them.
 */
export function keywordsInside(text: string, from: number, within: Keyword | null): KeywordAt[] {
  if (!/[:：=]/u.test(text)) return [];
  const found = [...text.matchAll(INSIDE)]
    .map((match) => ({ keyword: keywordOf(match), start: match.index, valueStart: match.index + match[0].length }))
    .filter(({ start, keyword }) => start >= from && ['key', 'explain', 'cite'].includes(keyword));
  const kept: KeywordAt[] = [];
  for (const [i, one] of found.entries()) {
    const value = text.slice(one.valueStart, found[i + 1]?.start ?? text.length).replace(/[([ \t]+$/u, '');
    const behind = kept.at(-1)?.keyword ?? within;
    if (one.keyword === 'key' ? isPlainKey(value) : behind !== null && behind !== one.keyword) kept.push(one);
  }
  return kept;
}
