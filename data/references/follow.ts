/** What the words after a bare number say: an issuer or a date (a document), a counted thing (a quantity), or nothing. */
import { ISSUER_NAMES, type IssuerName, OFFICES } from './issuers';
import { latin, matchAt, spaced, testAt } from './pattern';

export type Follow =
  | { kind: 'issuer'; issuer: IssuerName }
  | { kind: 'date' }
  /** A stop, a bracket or a word that can't be counted: both readings are open. */
  | { kind: 'open' }
  /** Any other word: perhaps what is counted. */
  | { kind: 'word' }
  /** "của" somebody who issues no such document: "Quy định 144 của SEC". */
  | { kind: 'stranger' }
  /** A body outside Viet Nam, whose resolutions have numbers too. */
  | { kind: 'foreign' }
  /** A unit of measure, or a part of a decimal, date, range, score or word. */
  | { kind: 'quantity' };

const CENTRE = '(?:trung ương|tw|t\\.?ư)';
const ISSUERS = ISSUER_NAMES.map((issuer) => ({
  issuer,
  pattern: latin(
    spaced(`^(?:${issuer[2].replaceAll('ủy', '(?:ủy|uỷ)').replaceAll('TW', CENTRE)})(?![\\p{L}\\d])`),
    'i',
  ),
}));
/** Apart from the names: in each of their patterns it took the engine 40 ms more to compile them (Chromium 156, 2026-11). */
const OFFICE = new RegExp(spaced(`^(?:${OFFICES}) `), 'i');
/** The longest name with its words before it, in characters. */
const NAME_WINDOW = 60;
const DATE =
  '(?:ban hành |ký )?ngày \\d{1,2}(?:\\s?[-/.]\\s?\\d{1,2}(?:\\s?[-/.]\\s?\\d{4})?| tháng \\d{1,2}(?: năm \\d{4})?)';
const BEFORE_ISSUER = new RegExp(spaced(`( \\(?(?:${DATE}|năm (?:19|20)\\d\\d)\\)?,?)?( (?:của|do))?\\s{0,2}`), 'iy');
const GLUED = latin('[\\p{L}\\d_°²³]|[-/.:,]\\d|[-–][\\p{L}]|\\s?[%‰]', 'y');
const UNITS = latin(
  '\\s{1,2}(?:năm|tháng|ngày|giờ|phút|lần|điểm|điều|trang|người|nhiệm vụ|t[ỉỷ]|triệu|nghìn|đồng)(?![\\p{L}\\d])',
  'iy',
);
const STOP = /\s{0,2}(?:$|[.,;:!?)[\]"'“”‘’«»…\n*|<>-])/y;
const BRACKET = /\s{0,2}\(/y;
/** Words that can't be what is counted. */
const UNCOUNTED = latin(
  '\\s{1,2}(?:và|hay|hoặc|cùng|với|về|của|là|có|được|đã|đang|sẽ|vừa|mới|do|vào|trong|cũng|còn|thì|mà|để|tại|theo|từ|đến|cho|này|nêu|quy|ban|ra|sửa|thay|bổ|hướng|không|nay|trên|khi|nếu|như|vì|đối|đặt|đề|yêu|xác|chỉ|tạo|trước|sau|nên|phải|cần|vẫn|tiếp|gồm|áp|thực|triển|số)(?![\\p{L}])',
  'iy',
);
/** Bodies outside Viet Nam, named within a few words. */
const FOREIGN =
  /^[^.;\n]{0,24}?(?:Hội đồng Bảo an|HĐBA|Liên [Hh](?:ợp|iệp) [Qq]uốc|LHQ|Liên minh|Đại hội đồng|Nghị viện)/;

/** Issuers that stand straight after a number ("Nghị quyết 57 Bộ Chính trị"); of others there are many to be counted ("12 tỉnh ủy", "3 bộ"). */
const APPOSED = /^(?:Bộ Chính|Ban Bí|Trung ương|Hội nghị T|Chính phủ|Thủ tướng|Quốc hội)/;

/** Reads on from `at`, where a bare number ends. */
export function readFollow(text: string, at: number): Follow {
  if (testAt(GLUED, text, at)) return { kind: 'quantity' };
  if (testAt(STOP, text, at)) return { kind: 'open' };
  const before = matchAt(BEFORE_ISSUER, text, at);
  if (before !== null) {
    const [whole, dated, by] = before;
    const name = text.slice(at + whole.length, at + whole.length + NAME_WINDOW);
    if (FOREIGN.test(name)) return { kind: 'foreign' };
    const body = name.replace(OFFICE, '');
    const named = ISSUERS.find(({ pattern }) => pattern.test(body) || pattern.test(name));
    if (named !== undefined && (by !== undefined || dated !== undefined || APPOSED.test(name)))
      return { kind: 'issuer', issuer: named.issuer };
    if (dated !== undefined) return { kind: 'date' };
    if (by?.trim().toLowerCase() === 'của') return { kind: 'stranger' };
  }
  if (testAt(UNITS, text, at)) return { kind: 'quantity' };
  return testAt(BRACKET, text, at) || testAt(UNCOUNTED, text, at) ? { kind: 'open' } : { kind: 'word' };
}
