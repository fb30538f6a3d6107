/** What the words after a bare number say: an issuer or a date (a document), a counted thing (a quantity), or nothing. */
import { ISSUER_NAMES, type IssuerName, OFFICES } from './issuers';
import { matchAt, testAt, written } from './pattern';

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
/** One group for each name, in their order. */
const ISSUERS = written(
  `^(?:${ISSUER_NAMES.map(([, , name]) => `(${name})`)
    .join('|')
    .replaceAll('ủy', '(?:ủy|uỷ)')
    .replaceAll('TW', CENTRE)})(?![\\p{L}\\d])`,
  'i',
);
const OFFICE = written(`^(?:${OFFICES}) `, 'i');
/** The longest name with its words before it, in characters. */
const NAME_WINDOW = 60;
const DATE = `(?:ban hành |ký )?ngày \\d{1,2}(?:~[-/.]~\\d{1,2}(?:~[-/.]~\\d{4})?| tháng \\d{1,2}(?: năm \\d{4})?)`;
const BEFORE_ISSUER = written(`( \\(?(?:${DATE}|năm (?:19|20)\\d\\d)\\)?,?)?( (?:của|do))?~`, 'iy');
const GLUED = written('[\\p{L}\\d_°²³]|[-/.:,]\\d|[-–][\\p{L}]|~[%‰]', 'y');
const UNITS = written(
  ' (?:năm|tháng|ngày|giờ|phút|lần|điểm|điều|trang|người|nhiệm vụ|t[ỉỷ]|triệu|nghìn|đồng)(?![\\p{L}\\d])',
  'iy',
);
const STOP = written('~(?:$|[.,;:!?)[\\]"\'“”‘’«»…\\n*|<>-])', 'y');
const BRACKET = written('~\\(', 'y');
/** Words that can't be what is counted. */
const UNCOUNTED = written(
  ' (?:và|hay|hoặc|cùng|với|về|của|là|có|được|đã|đang|sẽ|vừa|mới|do|vào|trong|cũng|còn|thì|mà|để|tại|theo|từ|đến|cho|này|nêu|quy|ban|ra|sửa|thay|bổ|hướng|không|nay|trên|khi|nếu|như|vì|đối|đặt|đề|yêu|xác|chỉ|tạo|trước|sau|nên|phải|cần|vẫn|tiếp|gồm|áp|thực|triển|số)(?![\\p{L}])',
  'iy',
);
/** Bodies outside Viet Nam, named within a few words. */
const FOREIGN = written(
  '^[^.;\\n]{0,24}?(?:Hội đồng Bảo an|HĐBA|Liên [Hh](?:ợp|iệp) [Qq]uốc|LHQ|Liên minh|Đại hội đồng|Nghị viện)',
  '',
);

/** Issuers that stand straight after a number ("Nghị quyết 57 Bộ Chính trị"); of others there are many to be counted ("12 tỉnh ủy", "3 bộ"). */
const APPOSED = written('^(?:Bộ Chính|Ban Bí|Trung ương|Hội nghị T|Chính phủ|Thủ tướng|Quốc hội)', '');

/** Reads on from `at`, where a bare number ends. */
export function readFollow(text: string, at: number): Follow {
  if (testAt(GLUED, text, at)) return { kind: 'quantity' };
  if (testAt(STOP, text, at)) return { kind: 'open' };
  const before = matchAt(BEFORE_ISSUER, text, at);
  if (before !== null) {
    const [whole, dated, by] = before;
    const name = text.slice(at + whole.length, at + whole.length + NAME_WINDOW);
    if (FOREIGN.test(name)) return { kind: 'foreign' };
    const groups = ISSUERS.exec(name.replace(OFFICE, '')) ?? ISSUERS.exec(name);
    const issuer = ISSUER_NAMES.find((_, index) => groups?.[index + 1] !== undefined);
    if (issuer !== undefined && (by !== undefined || dated !== undefined || APPOSED.test(name)))
      return { kind: 'issuer', issuer };
    if (dated !== undefined) return { kind: 'date' };
    if (by?.trim().toLowerCase() === 'của') return { kind: 'stranger' };
  }
  if (testAt(UNITS, text, at)) return { kind: 'quantity' };
  return testAt(BRACKET, text, at) || testAt(UNCOUNTED, text, at) ? { kind: 'open' } : { kind: 'word' };
}
