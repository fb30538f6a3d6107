/** A draft's questions as its list shows them: where each stands, how it is, and which the filter leaves. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { QuestionReport } from '../../data/packs/edit/check-question';
import type { EditQuestion } from '../../data/packs/edit/edit-question';
import { filterQuestions, NO_FILTER, type QuestionFilter, questionSearch } from '../../data/packs/edit/find';
import { type QuestionState, questionState } from '../../data/packs/edit/question-state';
import { inSlices } from '../panel/in-slices';

export interface QuestionListing {
  questions: readonly EditQuestion[];
  shown: readonly EditQuestion[];
  filter: QuestionFilter;
  setFilter: (filter: QuestionFilter) => void;
  /** From 0; -1 where it is none of the draft's. */
  placeOf: (id: string | null) => number;
  stateOf: (question: EditQuestion) => QuestionState;
  /** Of every question, in order. */
  states: readonly QuestionState[];
  countOf: (state: QuestionState) => number;
}

export function useQuestionList(
  questions: readonly EditQuestion[],
  reportOf: (question: EditQuestion) => QuestionReport | null,
): QuestionListing {
  const [filter, setFilter] = useState(NO_FILTER);
  const search = useMemo(questionSearch, []);
  useEffect(() => inSlices(questions, search.prepare), [questions, search]);
  const places = useMemo(() => new Map(questions.map(({ id }, i) => [id, i])), [questions]);
  const stateOf = (question: EditQuestion) => questionState(question, reportOf(question));
  const states = questions.map(stateOf);
  return {
    ...{ questions, filter, setFilter, stateOf, states },
    shown: filterQuestions(questions, filter, search, stateOf),
    placeOf: (id) => (id === null ? -1 : (places.get(id) ?? -1)),
    countOf: (state) => states.filter((one) => one === state).length,
  };
}
