/** The right option is the longest one: whoever takes the longest passes without knowing (38–77 % in real banks). */
import { givenAwayByLength, isRightLongest, READABLE } from '../../questions/wording/lengths';
import { showable } from '../text-rules';
import { chanceOf, ENOUGH, isSingle, marginOf } from './choices';
import type { PackLint, QuestionLint } from './types';

/** Above chance by this much: with four options 35 %, as in the built-in bank's own rule. */
const LEAST_MARGIN = 0.1;

export const longestRight: QuestionLint = (question, tell) => {
  const told = isSingle(question) ? givenAwayByLength(question.options) : null;
  if (told) tell('longestRight', { option: showable(told.option.text), length: told.length, next: told.next });
};

export const longestShare: PackLint = ({ questions }, tell) => {
  const single = questions.filter(isSingle);
  if (single.length < ENOUGH) return;
  const longest = single.filter(({ options }) => isRightLongest(options));
  const share = longest.length / single.length;
  const chance = chanceOf(single);
  if (share > chance + marginOf(chance, single.length, LEAST_MARGIN))
    tell(
      'longestShare',
      longest.map(({ id }) => id),
      { percent: Math.round(share * 100), chance: Math.round(chance * 100), total: single.length },
    );
};

export const longStem: QuestionLint = ({ stem }, tell) => {
  if (stem.length > READABLE.stem) tell('longStem', { length: stem.length, most: READABLE.stem });
};
