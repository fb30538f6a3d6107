/** Options of one question that differ in marks or signs only: both are right, or one is a slip of the keyboard. */
import { foldTypedAnswer } from '../../questions/typed-answer';
import { plainText } from '../markup';
import { eachRepeat } from '../question-check';
import { showable } from '../text-rules';
import { isChoice } from './choices';
import type { QuestionLint } from './types';

export const sameOptions: QuestionLint = (question, tell) => {
  if (!isChoice(question)) return;
  const texts = question.options.map(({ text }) => text);
  eachRepeat(
    texts.map((text) => foldTypedAnswer(plainText(text)) || null),
    (i, first) => tell('sameOptions', { first: showable(texts[first] ?? ''), second: showable(texts[i] ?? '') }),
  );
};
