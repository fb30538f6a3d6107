/** Rules that need the whole bank: doubles, facts asked too seldom or too often, habits that give the answer away. */
import type { Question, Scenario } from '../../schema';
import { alikeStems } from '../../wording/alike';
import { isRightLongest } from '../../wording/lengths';
import { factsOf, type Problem } from './types';

/** One angle is learnt as a sentence, not as a fact; more than four crowd out the rest. */
export const ANGLES = { min: 2, max: 4 } as const;
/** Share of single-choice questions whose right option is the longest: 25 % is chance with four; real banks have 38–77 %. */
export const LONGEST_SHARE = 0.35;
/** Share of one place among the right options: real banks put 69–82 % on one letter. Files are read unshuffled too. */
export const PLACE_SHARE = 0.4;
/** Share of "true" among true/false questions, either way. */
export const TRUTH_SHARE = 0.6;
/** Shares say nothing about a handful of questions. */
const ENOUGH = 12;

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
};

const doubledIds = (ids: readonly string[]): Problem[] =>
  [...groupBy(ids, (id) => id)]
    .filter(([, same]) => same.length > 1)
    .map(([id]) => ({
      rule: 'doubled-id',
      where: id,
      message: 'this id is used twice; progress hangs on it: give a new one',
    }));

const doubledStems = (questions: readonly Question[]): Problem[] =>
  alikeStems(questions).map(({ index, other }) => ({
    rule: 'alike',
    where: questions[index]?.id ?? '',
    message: `asks nearly the same as ${questions[other]?.id}; drop one or ask from another angle`,
  }));

function angles(questions: readonly Question[]): Problem[] {
  const asked = questions.flatMap((question) => factsOf(question).map((fact) => ({ fact, id: question.id })));
  return [...groupBy(asked, ({ fact }) => fact)]
    .filter(([, same]) => same.length < ANGLES.min || same.length > ANGLES.max)
    .map(([fact, same]) => ({
      rule: 'angles',
      where: 'bank',
      message: `fact "${fact}" has ${same.length} questions (${same.map(({ id }) => id).join(', ')}); make it ${ANGLES.min}–${ANGLES.max}`,
    }));
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

function habits(questions: readonly Question[]): Problem[] {
  const single = questions.flatMap((question) => (question.type === 'one' ? [question.options] : []));
  const truths = questions.flatMap((question) => (question.type === 'truefalse' ? [question.answer] : []));
  const problems: Problem[] = [];
  const tooMuch = (rule: string, share: number, most: number, what: string, remedy: string) => {
    if (share > most)
      problems.push({
        rule,
        where: 'bank',
        message: `${what} in ${percent(share)}, at most ${percent(most)}; ${remedy}`,
      });
  };
  if (single.length >= ENOUGH) {
    const longest = single.filter(isRightLongest);
    tooMuch(
      'longest-right',
      longest.length / single.length,
      LONGEST_SHARE,
      'the right option is the longest',
      'shorten it or lengthen a wrong one',
    );
    for (const [place, same] of groupBy(single, (options) =>
      String(options.findIndex((option) => option.right === true) + 1),
    ))
      tooMuch(
        'places',
        same.length / single.length,
        PLACE_SHARE,
        `the right option stands at place ${place}`,
        'move some',
      );
  }
  if (truths.length >= ENOUGH) {
    const share = truths.filter(Boolean).length / truths.length;
    tooMuch(
      'truths',
      Math.max(share, 1 - share),
      TRUTH_SHARE,
      `"${share > 0.5 ? 'true' : 'false'}" is right`,
      'turn some statements round',
    );
  }
  return problems;
}

/** What is wrong with the bank as a whole. */
export const checkWhole = (questions: readonly Question[], scenarios: readonly Scenario[]): Problem[] => [
  ...doubledIds([...questions, ...scenarios].map(({ id }) => id)),
  ...doubledStems(questions),
  ...angles(questions),
  ...habits(questions),
];
