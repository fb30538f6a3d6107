/** From what an importer understood to a question in work, and to a question if nothing is missing. A key is never made up. */
import type { Question } from '../../questions/schema';
import { KEY_CODES } from '../import/complete';
import type { DraftQuestion } from '../import/draft';
import type { Finding, ImportCode } from '../import/findings';
import { checkEdit, isReady, type QuestionReport } from './check-question';
import { blankQuestion, citationOf, type EditQuestion } from './edit-question';
import { newQuestionId, partIdAt, type Random } from './ids';

/** Told by the question itself for as long as it is so: no need to keep what the importer said. */
const SHOWS_ITSELF = new Set<ImportCode>(['noStem', 'tooFewOptions', 'tooManyOptions', 'textTooLong', 'sameOption']);
const parts = <T extends object>(list: readonly T[]): (T & { id: string })[] =>
  list.map((part, i) => ({ id: partIdAt(i), ...part }));

/** The question in work under `id`. Where the file does not say the key, there is none. */
export function editOf(draft: DraftQuestion, id: string): EditQuestion {
  const isOpen = draft.keyFrom === null;
  const options = parts(
    draft.options.map(({ text, right, why }) => ({ text, ...(right && !isOpen && { right }), why: why ?? '' })),
  );
  const keptLast = draft.keepLast.flatMap((index) => options[index]?.id ?? []);
  const keyShows = draft.type === 'one' || draft.type === 'many' || draft.type === 'truefalse';
  const found = draft.findings.filter(({ code }) => !SHOWS_ITSELF.has(code));
  // Of choices an open key shows as a missing mark; of the other kinds nothing shows it.
  const blocks = ({ code, severity }: Finding) => severity === 'error' && !(keyShows && KEY_CODES.has(code));
  const { stem, standard, gaps, explain, cite, group, difficulty } = draft;
  return {
    ...blankQuestion(id, draft.type, options),
    ...{ stem, standard, gaps, explain, cite: cite.map(citationOf), group, difficulty, found },
    ...(keptLast.length > 0 && { keepLast: keptLast }),
    ...(draft.tags.length > 0 && { tags: draft.tags }),
    answer: isOpen ? null : draft.answer,
    items: parts(draft.items.map((text) => ({ text }))),
    pairs: parts(draft.pairs),
    unsure: (isOpen && !keyShows) || found.some(blocks),
  };
}

export interface Finished {
  edit: EditQuestion;
  report: QuestionReport;
  /** Null: something is wrong with it, or open. */
  question: Question | null;
}

/** One draft question as one in work. `taken` gets its id: the file's where it is free, else a new one. */
export function finishedEdit(draft: DraftQuestion, taken: Set<string>, random: Random): EditQuestion {
  const id = draft.id !== null && !taken.has(draft.id) ? draft.id : newQuestionId(taken, random);
  taken.add(id);
  return editOf(draft, id);
}

/** The same with what its checks say, and as a question if nothing is missing. */
export function finishDraft(draft: DraftQuestion, taken: Set<string>, random: Random): Finished {
  const edit = finishedEdit(draft, taken, random);
  const report = checkEdit(edit);
  return { edit, report, question: isReady(edit, report) ? report.question : null };
}
