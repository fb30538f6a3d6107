/** Rules that need the whole bank: doubles, facts asked too seldom or too often, habits that give the answer away. */
import { foldVietnamese } from '../../../documents/fold';
import type { Question, Scenario } from '../../schema';
import { factsOf, type Problem } from './types';

/** One angle is learnt as a sentence, not as a fact; more than four crowd out the rest. */
export const ANGLES = { min: 2, max: 4 } as const;
/** Share of single-choice questions whose right option is the longest: 25 % is chance with four; real banks have 38–77 %. */
export const LONGEST_SHARE = 0.35;
/** Share of one place among the right options: real banks put 69–82 % on one letter. Files are read unshuffled too. */
export const PLACE_SHARE = 0.4;
/** Share of "true" among true/false questions, either way. */
export const TRUTH_SHARE = 0.6;
/** Shared pairs of neighbouring words from which two stems count as one question, when they hold the same numbers. */
export const ALIKE = 0.65;
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

const wordsOf = (stem: string) => foldVietnamese(stem).match(/[\p{L}\p{N}_]+/gu) ?? [];
const fingerprint = (stem: string) => {
  const words = wordsOf(stem);
  return {
    pairs: new Set(words.map((word, i) => `${word} ${words[i + 1] ?? ''}`)),
    numbers: words.filter((word) => /\d/u.test(word)).join(' '),
  };
};

/** Jaccard index of two sets, 0–1. */
const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const shared = [...a].filter((x) => b.has(x)).length;
  return shared / (a.size + b.size - shared);
};

function alikeStems(questions: readonly Question[]): Problem[] {
  const stems = questions.map(({ id, stem }) => ({ id, ...fingerprint(stem) }));
  return stems.flatMap((one, i) =>
    stems
      .slice(0, i)
      .filter((other) => one.numbers === other.numbers && overlap(one.pairs, other.pairs) >= ALIKE)
      .map((other) => ({
        rule: 'alike',
        where: one.id,
        message: `asks nearly the same as ${other.id}; drop one or ask from another angle`,
      })),
  );
}

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
    const longest = single.filter((options) => {
      const right = options.find((option) => option.right === true);
      return (
        right !== undefined && options.every((option) => option === right || option.text.length < right.text.length)
      );
    });
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
  ...alikeStems(questions),
  ...angles(questions),
  ...habits(questions),
];
