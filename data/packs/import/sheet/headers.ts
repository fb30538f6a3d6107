/** What columns are called, in both languages. Case, accents, spacing, order and limits in the name ("- max 75 characters") don't matter. */
import { foldVietnamese } from '../../../documents/fold';

/** A column that a question has once. */
const SINGLE = {
  id: ['Mã', 'Mã câu hỏi', 'Mã câu', 'Mã số', 'ID', 'Question ID', 'Code'],
  number: ['STT', 'TT', 'Số TT', 'Số thứ tự', 'Câu số', 'No', '#', 'Question #', 'Number'],
  type: ['Loại', 'Loại câu hỏi', 'Loại câu', 'Kiểu câu hỏi', 'Kiểu', 'Dạng câu hỏi', 'Dạng', 'Type', 'Question type'],
  standard: ['Chuẩn mực', 'Chuẩn mực số', 'Standard'],
  stem: ['Câu hỏi', 'Nội dung câu hỏi', 'Nội dung câu', 'Nội dung', 'Đề bài', 'Question', 'Question text', 'Stem'],
  key: [
    ...['Đáp án', 'Đáp án đúng', 'Đáp án chính xác', 'ĐA', 'Phương án đúng', 'Câu trả lời đúng', 'Trả lời đúng'],
    ...['Lựa chọn đúng', 'Vị trí đáp án đúng', 'Chỉ số đáp án đúng', 'Vị trí đáp án', 'Key', 'Answer', 'Answer key'],
    ...['Correct', 'Correct answer', 'Correct answers', 'Correct answer(s)', 'Correct option', 'Right answer'],
    'Correct answer(s) - choose at least one',
  ],
  explain: [
    ...['Giải thích', 'Giải thích đáp án', 'Lời giải', 'Lời giải chi tiết', 'Hướng dẫn giải', 'Lời giải thích'],
    ...['Explanation', 'Answer explanation', 'Feedback', 'Rationale'],
  ],
  whys: ['Vì sao từng phương án', 'Giải thích từng phương án', 'Why each option'],
  cite: [
    'Căn cứ',
    'Căn cứ pháp lý',
    'Trích dẫn',
    'Nguồn',
    'Cơ sở',
    'Tham chiếu',
    'Văn bản',
    'Citation',
    'Source',
    'Reference',
  ],
  group: ['Nhóm', 'Nhóm tình huống', 'Mã tình huống', 'Group'],
  scenario: ['Tình huống', 'Nội dung tình huống', 'Scenario', 'Case'],
  tags: ['Nhãn', 'Thẻ', 'Từ khóa', 'Tags', 'Tag', 'Labels'],
  difficulty: ['Độ khó', 'Mức độ', 'Mức độ khó', 'Difficulty', 'Level'],
  keepLast: ['Giữ cuối', 'Giữ ở cuối', 'Keep last'],
} as const;

/** Columns of which there may be several: each becomes a tag. */
const TOPICS = [
  ...['Chương', 'Bài', 'Phần', 'Chủ đề', 'Môn học', 'Môn', 'Lớp', 'Chuyên đề', 'Đối tượng'],
  ...['Chapter', 'Topic', 'Subject', 'Category', 'Grade'],
];
/** Understood, but a pack holds none. */
const NOT_KEPT = [
  ...['Điểm', 'Số điểm', 'Thời gian', 'Thời gian (giây)', 'Hình ảnh', 'Ảnh', 'Link ảnh', 'Video', 'Âm thanh'],
  ...['Points', 'Score', 'Time', 'Time limit', 'Time limit (sec)', 'Time in seconds', 'Image', 'Image link'],
];
/** The column that our own copy with errors adds. */
export const ERROR_HEADERS = ['Lỗi', 'Errors'];

const BEFORE_LETTER = [
  ...['', 'Đáp án', 'Phương án', 'Phương án trả lời', 'Lựa chọn', 'Câu trả lời', 'Trả lời', 'Ý'],
  ...['Option', 'Answer', 'Answer option', 'Choice'],
];
const BEFORE_WRONG = ['Đáp án sai', 'Phương án sai', 'Incorrect answer', 'Wrong answer'];

export type SingleRole = keyof typeof SINGLE;
export type Column =
  | { role: SingleRole }
  /** `index` from 0. */
  | { role: 'option' | 'wrong'; index: number }
  | { role: 'topic' | 'notKept' | 'errors' };

/** In characters: twice the longest name that programs write. A damaged file may hold all of its text in one cell. */
const LONGEST_HEADER = 250;

/** What a header says, in the form in which headers are compared. */
export function foldHeader(header: string): string {
  return foldVietnamese(header.slice(0, LONGEST_HEADER))
    .replaceAll('#', ' number ')
    .replace(/[^a-z\d]+/gu, ' ')
    .trim();
}

const known = new Map<string, Column>();
const learn = (names: readonly string[], column: Column) => {
  for (const name of names) known.set(foldHeader(name), column);
};
for (const [i, letter] of [...'ABCDEFGH'].entries()) {
  learn(
    BEFORE_LETTER.map((before) => `${before} ${letter}`),
    { role: 'option', index: i },
  );
  learn(
    BEFORE_LETTER.slice(1).map((before) => `${before} ${i + 1}`),
    { role: 'option', index: i },
  );
  learn(
    BEFORE_WRONG.map((before) => `${before} ${i + 1}`),
    { role: 'wrong', index: i },
  );
}
for (const [role, names] of Object.entries(SINGLE)) learn(names, { role: role as SingleRole });
learn(TOPICS, { role: 'topic' });
learn(NOT_KEPT, { role: 'notKept' });
learn(ERROR_HEADERS, { role: 'errors' });

/** Limits and hints behind a name: "max 75 characters", "optional", "5 10 20 … or 240 secs". */
const HINT = / (?:max \d+ (?:characters|ky tu)|toi da \d+ ky tu|optional|required|bat buoc|khong bat buoc)(?= |$)/gu;
const TIMES = /^(time limit(?: sec)?) [\d ]+(?:or \d+)?(?: secs?)?$/u;
/** "(0-3)", "(1 - 4)", "(1, 2, 3 or 4)", "(A-D)" behind the key's name. */
const RANGE = / (?:([01])(?: (?:\d|or|hoac|den))+|a(?: (?:[b-h]|or|hoac|den))+)$/u;

export interface ReadHeader {
  column: Column;
  /** Of a key: what its name says of numbers in it. */
  numbers: 'from-0' | 'from-1' | null;
}

/** What the column under `header` holds; null where the name says nothing to us. */
export function readHeader(header: string): ReadHeader | null {
  const name = foldHeader(header).replace(HINT, '').replace(TIMES, '$1');
  const column = known.get(name);
  if (column) return { column, numbers: null };
  const range = RANGE.exec(name);
  const key = range && known.get(name.slice(0, range.index));
  if (!range || key?.role !== 'key') return null;
  return { column: key, numbers: range[1] === undefined ? null : range[1] === '0' ? 'from-0' : 'from-1' };
}
