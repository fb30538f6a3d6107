/** Letters of options in explanations and options: wrong as soon as the options are shuffled. */
import { lettersAlone, namedLetter } from '../../questions/wording/letters';
import { isAnswer, textsOf } from '../../questions/wording/texts';
import { plainText } from '../markup';
import { isChoice } from './choices';
import type { QuestionLint } from './types';

export const namesLetters: QuestionLint = (question, tell) => {
  if (!isChoice(question)) return;
  const { options, keepLast = [] } = question;
  // Kept last all of them: never shuffled, so the letters stay true.
  if (options.every(({ id }) => keepLast.includes(id))) return;
  for (const placed of textsOf(question)) {
    if (placed.place.startsWith('cite.')) continue;
    const text = plainText(placed.text);
    const found = namedLetter(text) ?? (isAnswer(placed) ? lettersAlone(text) : null);
    if (found !== null) return tell('namesLetters', { found });
  }
};
