/** Lines that part a file: chapters, cases, "HẾT", and the headings of the answers at its end. */

const EDGE = '[^\\p{L}\\p{N}]*';
const END = new RegExp(`^${EDGE}(?:hết|het|the end|end)${EDGE}$`, 'iu');
export const isEnd = (text: string): boolean => text.length < 60 && END.test(text);

/** Nothing that anybody reads. */
export const isOrnament = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

const ANSWERS = new RegExp(
  `^${EDGE}(?:(?:[IVX]{1,4}|\\d)[.)] ?)?(?:bảng |phần |mục )?(?:đáp án|dap an|answer keys?|answers)(?: (?:tham khảo|chi tiết|trắc nghiệm|đúng|đề|các câu|câu hỏi|bộ câu hỏi|chương|phần|bài|mã đề|và)(?: [^:]{0,60})?)?${EDGE}$`,
  'iu',
);
/** "BẢNG ĐÁP ÁN", "Đáp án tham khảo"; a bare "Đáp án:" may belong to one question, which is for the reader to tell. */
export function answersHeading(text: string): 'sure' | 'maybe' | null {
  if (text.length > 100 || !ANSWERS.test(text)) return null;
  return /^[^\p{L}]*(?:đáp án|dap an|answers?)[^\p{L}]*$/iu.test(text) ? 'maybe' : 'sure';
}

const SOLUTIONS = new RegExp(
  `^${EDGE}(?:(?:[IVX]{1,4}|\\d)[.)] ?)?(?:phần )?(?:lời giải|hướng dẫn giải|hướng dẫn|giải thích|đáp án)(?: (?:chi tiết|tham khảo|và (?:lời giải|giải thích)))*${EDGE}$`,
  'iu',
);
export const isSolutionsHeading = (text: string): boolean => text.length < 100 && SOLUTIONS.test(text);

const CHAPTER =
  /^(?:#{1,6} |\*\*)?((?:chương|phần|chủ đề|chuyên đề|mục|chapter|part|section)(?: thứ)? (?:[IVXLC]{1,6}|\d{1,3}|nhất|hai|ba|tư|năm|[A-H])(?![\p{L}\p{N}])|[IVX]{1,5}(?=[.)][ \t]))[.:)–-]?/iu;
const LESSON = /^(?:#{1,6} |\*\*)?(bài \d{1,3}(?![\p{L}\p{N}]))/iu;

/** "Chương 1", "PHẦN II", "I" of a heading; null where the line is none. `lessons`: "Bài 1" is one as well. */
export function chapterLabel(text: string, lessons: boolean): string | null {
  return (CHAPTER.exec(text) ?? (lessons ? LESSON.exec(text) : null))?.[1] ?? null;
}

const CASE =
  /^(?:#{1,6} |\*\*)?(?:tình huống|case|situation)(?: số)?(?: (\d{1,3}))?[ \t]?(?:\*\*)?[.:)](?:\*\*)?[ \t]?/iu;
const READ_THEN = /^(?:đọc|dựa vào|dựa theo|sử dụng|từ (?:tình huống|đoạn)|cho (?:tình huống|đoạn)|read)(?![\p{L}])/iu;
const RANGE =
  /(?:câu(?: hỏi)?|questions?)(?: số)?(?: từ)?(?: câu)? ?(\d{1,4}) ?(?:đến|tới|[-–]|và|,|to|and) ?(?:câu )?(\d{1,4})/iu;
const LONGEST_RANGE = 300;
/** As our own Word files say it. */
const USED_BY = /^\((?:dùng cho|for) (?:câu|questions?) (\d{1,5})[^()]{0,30}\)[ \t]?/iu;
const ONE = /\((?:dùng cho|for) (?:câu|questions?) (\d{1,5})\.?\)/iu;

export function rangeIn(text: string): [number, number] | null {
  const beginning = text.slice(0, LONGEST_RANGE);
  const one = ONE.exec(beginning)?.[1];
  if (one !== undefined) return [Number(one), Number(one)];
  const [, from, to] = RANGE.exec(beginning) ?? [];
  return from === undefined || to === undefined ? null : [Number(from), Number(to)];
}

/** The beginning of a text that several questions share. */
export function caseStart(text: string): { label: string | null; textStart: number } | null {
  const named = CASE.exec(text);
  if (named) {
    const note = USED_BY.exec(text.slice(named[0].length));
    return { label: named[1] ?? null, textStart: named[0].length + (note?.[0].length ?? 0) };
  }
  return READ_THEN.test(text) && rangeIn(text) ? { label: null, textStart: 0 } : null;
}
