/** For tests: what a draft question and a pack's question can be compared by, whatever their places and part ids. */
import type { Question } from '../../questions/schema';
import type { DraftQuestion } from './draft';
import { emptyDraftQuestion } from './draft';

const CONTENT = [
  ...(['id', 'type', 'standard', 'stem', 'options', 'answer', 'gaps', 'items', 'pairs', 'explain', 'cite'] as const),
  ...(['tags', 'difficulty'] as const),
];
export type Content = Pick<DraftQuestion, (typeof CONTENT)[number]>;

export const contentOf = (draft: DraftQuestion): Content =>
  Object.fromEntries(CONTENT.map((key) => [key, draft[key]])) as unknown as Content;

/** What an importer should make of a file that holds all of `question`. */
export function contentOfQuestion(question: Question): Content {
  const { standard = null, difficulty = null, explain = '', tags = [], id, type, stem, cite } = question;
  const content = { id, type, stem, cite, standard, difficulty, explain, tags };
  const draft = emptyDraftQuestion({ kind: 'line', line: 1 });
  const withAnswers: Partial<DraftQuestion> = {
    ...('options' in question && {
      options: question.options.map(({ text, right = false, why = null }) => ({ text, right, why })),
    }),
    ...('answer' in question && { answer: question.answer }),
    ...('gaps' in question && { gaps: question.gaps }),
    ...('items' in question && { items: question.items.map(({ text }) => text) }),
    ...('pairs' in question && { pairs: question.pairs.map(({ left, right }) => ({ left, right })) }),
  };
  return contentOf({ ...draft, ...content, ...withAnswers });
}
