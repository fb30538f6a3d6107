/** Several options are right and the stem does not say so. The app and print say it; an exported file may not. */
import { plainText } from '../markup';
import { isChoice } from './choices';
import type { QuestionLint } from './types';

const THINGS = 'ý|nội dung|phương án|đáp án|việc|điều|đức|yếu tố|biểu hiện|văn bản|quy định|từ|câu';
const SAYS_SEVERAL = new RegExp(
  `(?<!\\p{L})(?:những|các|nhiều|mọi|tất cả|một hoặc|gồm|đâu là|(?:hai|ba|bốn|\\d) (?:${THINGS}))(?!\\p{L})`,
  'iu',
);

export const unsaidSeveral: QuestionLint = (question, tell) => {
  if (!isChoice(question) || question.type !== 'many') return;
  const count = question.options.filter((option) => option.right === true).length;
  if (count > 1 && !SAYS_SEVERAL.test(plainText(question.stem))) tell('unsaidSeveral', { count });
};
