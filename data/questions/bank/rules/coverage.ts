/** What the whole bank must offer, so that a kind or a standard doesn't die out unnoticed. */
import { type Question, type QuestionType, type Standard, StandardSchema } from '../../schema';
import type { Problem } from './types';

/** Enough for a month of the daily five minutes without a repeat. */
export const FEWEST_QUESTIONS = 120;
/** Enough that each kind comes up about once a week. */
export const FEWEST_OF_A_KIND = 8;
/** Articles 2 and 5 were not seen clause by clause: this is what the facts carry, and more would be padding. */
export const FEWEST_OF_A_STANDARD = 8;

const KINDS: readonly QuestionType[] = ['one', 'many', 'truefalse', 'fill', 'order', 'match'];

export function checkCoverage(questions: readonly Question[]): Problem[] {
  const problems: Problem[] = [];
  const atLeast = (fewest: number, found: number, what: string, remedy: string) => {
    if (found < fewest)
      problems.push({ rule: 'coverage', where: 'bank', message: `${found} ${what}, at least ${fewest}; ${remedy}` });
  };
  atLeast(FEWEST_QUESTIONS, questions.length, 'questions', 'bring back what was removed, or ask a seen fact anew');
  for (const kind of KINDS)
    atLeast(
      FEWEST_OF_A_KIND,
      questions.filter(({ type }) => type === kind).length,
      `questions of type "${kind}"`,
      'ask a fact that has fewer than four questions in this way',
    );
  atLeast(
    FEWEST_OF_A_KIND,
    questions.filter(({ group }) => group !== undefined).length,
    'questions of a case',
    'write a scenario in scenarios.json and give its questions its id as "group"',
  );
  for (const standard of StandardSchema.options satisfies readonly Standard[])
    atLeast(
      FEWEST_OF_A_STANDARD,
      questions.filter((question) => question.standard === standard).length,
      `questions on standard ${standard}`,
      'ask its name or a seen clause from another angle; never fill up by guessing',
    );
  return problems;
}
