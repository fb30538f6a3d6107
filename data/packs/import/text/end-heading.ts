/** Whether a line heads the answers or the solutions behind the questions. */
import { mayBeAnswers } from './answer-rows';
import { answersHeading, isSolutionsHeading } from './headings';
import { keywordAtStart } from './keywords';
import type { Surveyed } from './survey';

export interface Surroundings {
  next: Surveyed | undefined;
  /** A table of answers comes next. */
  beforeTable: boolean;
  inQuestion: boolean;
  /** Number of the question begun last. */
  lastNumber: number;
}

/** What `line` heads; null where it is no such heading. */
export function endHeading(
  { line }: Surveyed,
  { next, beforeTable, inQuestion, lastNumber }: Surroundings,
): 'answers' | 'solutions' | null {
  const keyword = keywordAtStart(line.text);
  if (keyword?.keyword === 'key' && keyword.valueStart < line.text.length) return null;
  const heading = answersHeading(line.text);
  const text = next?.line.text ?? '';
  const startsTable = /^(?:\D{0,12}\d|(?:câu|stt)(?!\p{L}))/iu.test(text) && mayBeAnswers(text);
  const isOfAnswers = beforeTable || startsTable;
  if (heading === 'sure' || (heading === 'maybe' && (isOfAnswers || !inQuestion)))
    return isSolutionsHeading(line.text) && !isOfAnswers ? 'solutions' : 'answers';
  const label = next?.word ?? next?.number;
  const isBehind = label && label.number <= lastNumber && !next?.optionsFollow;
  return isSolutionsHeading(line.text) && isBehind ? 'solutions' : null;
}
