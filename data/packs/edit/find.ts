/** Which questions of a draft are listed: by words, by state, by standard, by kind. Pure; order stays. */
import type { QuestionType, Standard } from '../../questions/schema';
import type { EditQuestion } from './edit-question';

export interface QuestionFilter {
  words: string;
  /** Null: whatever it has. */
  only: 'problems' | 'warnings' | null;
  /** 0: none. */
  standard: Standard | 0 | null;
  type: QuestionType | null;
}

export const NO_FILTER: QuestionFilter = { words: '', only: null, standard: null, type: null };

/** Without marks and case, so that "lien chinh" finds "liêm chính"'s neighbours as a hurried hand types them. */
export const foldForSearch = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase();

/** Everything of a question that one may look for. */
const textOf = ({ stem, options, items, pairs, explain, tags = [], cite }: EditQuestion): string =>
  [
    ...[stem, explain, ...tags, ...options.map(({ text }) => text), ...items.map(({ text }) => text)],
    ...[...pairs.flatMap(({ left, right }) => [left, right]), ...cite.map(({ doc }) => doc)],
  ].join('\n');

export interface QuestionSearch {
  has: (question: EditQuestion, folded: string) => boolean;
  /** Folds its texts beforehand. */
  prepare: (question: EditQuestion) => void;
}

/** Folded texts, each made once. */
export function questionSearch(): QuestionSearch {
  const known = new WeakMap<EditQuestion, string>();
  const textIn = (question: EditQuestion) => {
    const held = known.get(question) ?? foldForSearch(textOf(question));
    known.set(question, held);
    return held;
  };
  return { has: (question, folded) => textIn(question).includes(folded), prepare: textIn };
}

/** `stateOf` says what is wrong with a question; asked only where the filter needs it. */
export function filterQuestions(
  questions: readonly EditQuestion[],
  { words, only, standard, type }: QuestionFilter,
  { has }: QuestionSearch,
  stateOf: (question: EditQuestion) => 'problems' | 'warnings' | null,
): readonly EditQuestion[] {
  const folded = foldForSearch(words.trim());
  if (folded === '' && only === null && standard === null && type === null) return questions;
  return questions.filter(
    (question) =>
      (type === null || question.type === type) &&
      (standard === null || (question.standard ?? 0) === standard) &&
      (folded === '' || has(question, folded)) &&
      (only === null || stateOf(question) === only),
  );
}
