/** How a question stands, as lists mark and count it. */
import { isDoubtful, isReady, type QuestionReport } from './check-question';
import type { EditQuestion } from './edit-question';

/** It can't be published yet; it is worth a look; null: neither, or not yet checked. */
export type QuestionState = 'problems' | 'warnings' | null;

export function questionState(question: EditQuestion, report: QuestionReport | null): QuestionState {
  if (!report) return null;
  if (!isReady(question, report)) return 'problems';
  return isDoubtful(question, report) ? 'warnings' : null;
}
