/** Options that speak of the other options ("Tất cả các đáp án trên"): they belong at the end, and test reading. */

const COUNTED = '(?:hai|ba|bốn|năm|\\d)';
const OPTIONS = '(?:đáp án|phương án|lựa chọn|câu|ý|nội dung|điều)';
const ALL_OR_NONE = new RegExp(
  `^(?:tất cả|cả ${COUNTED}|không có|không|các|mọi|toàn bộ)(?: các| những)? ${OPTIONS}` +
    '(?: (?:nêu |ở |kể )?trên| nào| còn lại| đều| đúng| sai|(?=[.!]?$))',
  'iu',
);
const ALL_RIGHT = new RegExp(`^(?:tất cả|cả ${COUNTED}|không ${OPTIONS} nào)(?: đều)? (?:đúng|sai)[.!]?$`, 'iu');

/** Whether an option says something about all the others. */
export const isAboutOptions = (option: string): boolean => ALL_OR_NONE.test(option) || ALL_RIGHT.test(option);
