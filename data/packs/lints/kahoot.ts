/** What a Kahoot sheet can't hold; only 15 of 120 questions of one real bank fit. Looked at on export, not while editing. */
import { plainText } from '../markup';
import { showable } from '../text-rules';
import { isChoice } from './choices';
import type { QuestionLint } from './types';

/** Characters and answers, as the header of Kahoot's own template states them. */
export const KAHOOT = { stem: 120, option: 75, options: 4 } as const;

export const kahootLimits: QuestionLint = (question, tell) => {
  if (!isChoice(question) && question.type !== 'truefalse') return tell('kahootKind', { kind: question.type });
  const stem = plainText(question.stem).length;
  if (stem > KAHOOT.stem) tell('kahootStem', { length: stem, most: KAHOOT.stem });
  if (!isChoice(question)) return;
  const { options } = question;
  if (options.length > KAHOOT.options) tell('kahootOptions', { count: options.length, most: KAHOOT.options });
  for (const { text } of options) {
    const { length } = plainText(text);
    if (length > KAHOOT.option) tell('kahootOption', { text: showable(text), length, most: KAHOOT.option });
  }
};
