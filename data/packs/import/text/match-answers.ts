/** Answers and solutions at the file's end → the questions they speak of, by number. */
import type { Place } from '../draft';
import { type Finding, finding } from '../findings';
import { isPlainKey, keywordAtStart } from './keywords';
import { sliceText } from './lines';
import { type RawQuestion, type Solution, type Structure, wholeLine } from './structure';

export interface TableKey {
  answer: string;
  place: Place;
}

export interface MatchedAnswers {
  /** What the table says of a question; questions that it doesn't name are not in it. */
  keys: Map<RawQuestion, TableKey[]>;
  /** Questions whose number stands at several questions, so that nobody knows whose answer it is. */
  ambiguous: Map<RawQuestion, TableKey[]>;
  findings: Finding[];
}

/** "Chọn B. Vì …", "B", "B. …" at the beginning of a solution is its key. */
const LETTER_FIRST = /^[(]?[A-H][).:]?(?:[ \t]|$)/u;

function grouped<T>(items: readonly T[], labelOf: (item: T, index: number) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [i, item] of items.entries()) {
    const label = labelOf(item, i);
    if (label === null) continue;
    const group = groups.get(label);
    if (group) group.push(item);
    else groups.set(label, [item]);
  }
  return groups;
}

/** Which of `questions` item `i` of `count` with their number speaks of; null where that is open. */
const partnerOf = (questions: readonly RawQuestion[], i: number, count: number): RawQuestion | null =>
  (questions.length === 1 ? questions[0] : questions.length === count ? questions[i] : null) ?? null;

/** Adds a solution's lines to the question; gives the key in it. */
function addSolution(question: RawQuestion, { slices, place }: Solution): TableKey[] {
  const keys: TableKey[] = [];
  let part: 'explain' | 'cite' = 'explain';
  for (const [i, slice] of slices.entries()) {
    const text = sliceText(slice);
    const keyword = keywordAtStart(text);
    if (keyword?.keyword === 'key' || (i === 0 && (isPlainKey(text) || LETTER_FIRST.test(text))))
      keys.push({ answer: text.slice(keyword?.valueStart ?? 0), place });
    else {
      if (keyword?.keyword === 'explain' || keyword?.keyword === 'cite') part = keyword.keyword;
      question[part].push(keyword ? wholeLine(slice.line, slice.start + keyword.valueStart, slice.end) : slice);
    }
  }
  return keys;
}

/**
 * Gives each answer of the file's end to its question. Where numbers begin anew in each chapter, the n-th answer with a number
 * is the n-th question's with it, if there are as many; else nobody's.
 */
export function matchAnswers({ questions, answers, solutions, isUnlabelled }: Structure): MatchedAnswers {
  const matched: MatchedAnswers = { keys: new Map(), ambiguous: new Map(), findings: [] };
  const byLabel = grouped(questions, ({ label }, i) => (isUnlabelled ? String(i + 1) : label));
  const add = (to: Map<RawQuestion, TableKey[]>, question: RawQuestion, keys: readonly TableKey[]) => {
    if (keys.length > 0) to.set(question, [...(to.get(question) ?? []), ...keys]);
  };
  const unknown = (label: string, answer: string, place: Place) =>
    matched.findings.push(finding('answerWithoutQuestion', 'warning', place, { label, answer: answer.slice(0, 200) }));

  for (const [label, own] of grouped(answers, (answer) => answer.label)) {
    const named = byLabel.get(label) ?? [];
    for (const [i, { answer, place }] of own.entries()) {
      const question = partnerOf(named, i, own.length);
      if (question) add(matched.keys, question, [{ answer, place }]);
      else if (named.length === 0) unknown(label, answer, place);
      else for (const one of named) add(matched.ambiguous, one, [{ answer, place }]);
    }
  }
  for (const [label, own] of grouped(solutions, (solution) => solution.label)) {
    const named = byLabel.get(label) ?? [];
    for (const [i, solution] of own.entries()) {
      const question = partnerOf(named, i, own.length);
      if (question) add(matched.keys, question, addSolution(question, solution));
      else unknown(label, solution.slices.map(sliceText).join(' '), solution.place);
    }
  }
  return matched;
}
