/** What the bank's rules share: a problem, and the facts that a question asks. */
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

/** Slugs of what a question asks: `fact`, and a tag "fact:…" for each further fact that it touches. */
export function factsOf(question: Question): string[] {
  const further = (question.tags ?? [])
    .filter((tag) => tag.startsWith('fact:'))
    .map((tag) => tag.slice('fact:'.length));
  return [...(question.fact === undefined ? [] : [question.fact]), ...further];
}
