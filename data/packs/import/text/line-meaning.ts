/** Whether a line of running text says more than its words: for writers, whose texts are to come back as they are. */
import { isAnswerRow } from './answer-rows';
import { answersHeading, caseStart, chapterLabel, isEnd, isOrnament, isSolutionsHeading } from './headings';
import { keywordAtStart, keywordsInside } from './keywords';
import { markBehind, numberLabel, optionLabelAt, wordLabel } from './labels';
import { ROW_LABEL, TASK_LINES } from './order-match';
import { splitOptions } from './split-options';
import { truthOptionsIn } from './truth-options';

/** Whether `line`, alone or at an answer's end, may be read as a label, a key, a heading, a mark or nothing. */
export function hasMeaning(line: string): boolean {
  const text = line.trim();
  if (isOrnament(text) || isEnd(text) || TASK_LINES.has(text) || ROW_LABEL.test(text)) return true;
  if (wordLabel(`Câu 1. ${text}`)?.textStart !== 'Câu 1. '.length) return true;
  if (optionLabelAt(`A. ${text}`, 0)?.textStart !== 'A. '.length) return true;
  if (wordLabel(text) || numberLabel(text) || optionLabelAt(text, 0) || keywordAtStart(text)) return true;
  if (keywordsInside(text, 0, null).length > 0 || keywordsInside(text, 0, 'key').length > 0) return true;
  if (answersHeading(text) || isSolutionsHeading(text) || chapterLabel(text, true) || caseStart(text)) return true;
  if (isAnswerRow(text) || splitOptions(text, null).options.length > 0) return true;
  return (
    splitOptions(text, 'B').options.length > 0 || truthOptionsIn(text).length > 0 || markBehind(text).mark !== null
  );
}
