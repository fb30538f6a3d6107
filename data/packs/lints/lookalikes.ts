/** Letters that pass for others (Ð for Đ): they look right, but searching and typed answers miss them. */
import { textsOf } from '../../questions/wording/texts';
import { warningsOfText } from '../text-rules';
import type { QuestionLint } from './types';

export const lookalikes: QuestionLint = (question, tell) => {
  for (const { text } of textsOf(question))
    for (const warning of warningsOfText(text))
      if (warning.code === 'lookalike') return tell('lookalike', warning.params);
};
