/** What the bank's rules share: a problem, and the readable texts of a question. */
import type { Question } from '../../schema';

export interface Problem {
  /** Name of the rule, kebab-case. */
  rule: string;
  /** Question or scenario id; "bank" where the whole is meant. */
  where: string;
  /** Place, cause and remedy. */
  message: string;
}

/** A rule that looks at one question; who calls it adds where. */
export type Rule = (question: Question) => Omit<Problem, 'where'>[];

export interface PlacedText {
  /** "stem", "explain", "options.b", "options.b.why", "items.i2", "pairs.p1", "gaps.1". */
  place: string;
  text: string;
}

const answerTexts = (question: Question): PlacedText[] => {
  switch (question.type) {
    case 'one':
    case 'many':
      return question.options.flatMap(({ id, text, why }) => [
        { place: `options.${id}`, text },
        ...(why === undefined ? [] : [{ place: `options.${id}.why`, text: why }]),
      ]);
    case 'truefalse':
      return [];
    case 'fill':
      return question.gaps.flatMap((gap, i) => gap.map((text) => ({ place: `gaps.${i + 1}`, text })));
    case 'order':
      return question.items.map(({ id, text }) => ({ place: `items.${id}`, text }));
    case 'match':
      return question.pairs.map(({ id, left, right }) => ({ place: `pairs.${id}`, text: `${left} – ${right}` }));
  }
};

/** Every text of a question that a learner may read, with its place. */
export function textsOf(question: Question): PlacedText[] {
  const explain = question.explain === undefined ? [] : [{ place: 'explain', text: question.explain }];
  const cited = question.cite.map(({ doc }, i) => ({ place: `cite.${i + 1}`, text: doc }));
  return [{ place: 'stem', text: question.stem }, ...answerTexts(question), ...explain, ...cited];
}

/** Slugs of what a question asks: `fact`, and a tag "fact:…" for each further fact that it touches. */
export function factsOf(question: Question): string[] {
  const further = (question.tags ?? [])
    .filter((tag) => tag.startsWith('fact:'))
    .map((tag) => tag.slice('fact:'.length));
  return [...(question.fact === undefined ? [] : [question.fact]), ...further];
}
