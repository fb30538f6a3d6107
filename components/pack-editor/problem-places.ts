/** Which problems belong beside which field, and how they are said to the hand that writes it. */
import type { Language } from '../../data/messages/catalogue';
import { wordsOf } from '../../data/messages/catalogue';
import { editProblems } from '../../data/messages/edit-form';
import { problemWords } from '../../data/messages/packs';
import type { Problem } from '../../data/packs/problems';

/** The list that a problem of the question as a whole is shown at. */
const OF_WHOLE: Partial<Record<Problem['code'], string>> = {
  notOneRight: 'options',
  noneRight: 'options',
  gapCount: 'gaps',
  missing: 'answer',
};

const keyOf = ({ path, code }: Problem): string => path[0]?.key ?? OF_WHOLE[code] ?? 'stem';

/** Problems at `key`; with `index` only those of that item, with `field` only those of that field of it. */
export function problemsAt(problems: readonly Problem[], key: string, index?: number, field?: string): Problem[] {
  return problems.filter((problem) => {
    if (keyOf(problem) !== key) return false;
    if (index === undefined) return field !== undefined || (problem.path[0]?.index ?? null) === null;
    if (problem.path[0]?.index !== index) return false;
    const at = problem.path[1]?.key;
    return field === undefined || at === field || (at === undefined && field === 'text');
  });
}

/** One problem as a sentence or two. */
export function problemText(problem: Problem, language: Language): string {
  const words = wordsOf(editProblems, language);
  switch (problem.code) {
    case 'missing':
      if (problem.params.key === 'answer') return words.noAnswer;
      break;
    case 'blank':
      return words.blank;
    case 'badDate':
      if (problem.params.found === '') return words.blank;
      break;
    case 'notOneRight':
      return words.notOneRight(problem.params.count);
    case 'noneRight':
      return words.noneRight;
    case 'tooFew':
      return words.tooFew(problem.params.min);
    case 'gapCount':
      return words.gapCount(problem.params.gaps, problem.params.marks);
    case 'repeatedText':
      return words.repeatedText(problem.params.text);
    case 'wrongType':
      return words.notNumber;
  }
  const { cause, remedy } = problemWords(problem, language);
  return `${cause} ${remedy}`;
}
