/** Two questions that ask nearly the same; worse where they want different answers. */
import { rightAnswerOf } from '../../questions/right-answer';
import type { Question } from '../../questions/schema';
import { foldTypedAnswer } from '../../questions/typed-answer';
import { alikeStems } from '../../questions/wording/alike';
import { plainText } from '../markup';
import { showable } from '../text-rules';
import type { PackLint } from './types';

const answerOf = (question: Question): string => {
  const answer = rightAnswerOf(question);
  if (answer.kind === 'truth') return String(answer.value);
  const texts = answer.texts.map(foldTypedAnswer);
  return (answer.ordered ? texts : texts.sort()).join('\n');
};

export const alikeStem: PackLint = ({ questions }, tell) => {
  // Under different scenarios the same words ask something else.
  const asked = questions.map(({ stem, group }) => ({ stem: plainText(stem), scope: group }));
  for (const { index, other, share } of alikeStems(asked)) {
    const [one, two] = [questions[index], questions[other]];
    if (!one || !two) continue;
    tell('alikeStem', [one.id, two.id], {
      other: showable(two.stem),
      percent: Math.round(share * 100),
      sameAnswer: answerOf(one) === answerOf(two),
    });
  }
};
