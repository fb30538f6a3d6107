/** An explanation that is missing, or says nothing that the right answer does not say already. */
import { rightAnswerOf } from '../../questions/right-answer';
import { foldTypedAnswer } from '../../questions/typed-answer';
import { plainText } from '../markup';
import { showable } from '../text-rules';
import type { QuestionLint } from './types';

/** "Đúng.", "Như trên.", "Theo quy định.": fewer words explain nothing. */
const FEWEST_WORDS = 4;

export const explained: QuestionLint = (question, tell) => {
  const { explain } = question;
  if (explain === undefined) return tell('noExplanation', {});
  const text = foldTypedAnswer(plainText(explain));
  const answer = rightAnswerOf(question);
  const repeats = answer.kind === 'texts' && answer.texts.some((right) => foldTypedAnswer(plainText(right)) === text);
  const words = text.split(' ').filter(Boolean).length;
  if (repeats || words < FEWEST_WORDS) tell('emptyExplanation', { text: showable(explain) });
};
