/** "Tất cả các đáp án trên" speaks of the options above it: it has to stand last and to stay there when others are shuffled. */
import { isAboutOptions } from '../../questions/wording/about-options';
import { plainText } from '../markup';
import { showable } from '../text-rules';
import { isChoice, letterOf } from './choices';
import type { QuestionLint } from './types';

/** A choice, also one in work. */
interface Kept {
  options: readonly { id: string; text: string }[];
  keepLast?: readonly string[] | undefined;
}

const aboutOthers = <T extends { text: string }>({ options }: { options: readonly T[] }): T[] =>
  options.filter(({ text }) => isAboutOptions(plainText(text).trim()));

/** Ids for `keepLast` so that no option about the others is shuffled away from the end; what was kept stays kept. */
export function keepLastFor(question: Kept): string[] {
  const kept = question.keepLast ?? [];
  const more = aboutOthers(question).map(({ id }) => id);
  return [...kept.filter((id) => !more.includes(id)), ...more];
}

export const aboutOptions: QuestionLint = (question, tell) => {
  if (!isChoice(question)) return;
  const { options, keepLast = [] } = question;
  const about = aboutOthers(question);
  const others = options.filter((option) => !about.includes(option));
  const lastOther = others.length === 0 ? -1 : options.indexOf(others.at(-1) ?? { id: '', text: '' });
  for (const option of about) {
    const index = options.indexOf(option);
    const isLast = index > lastOther;
    if (!isLast || !keepLast.includes(option.id))
      tell('aboutOptions', { text: showable(option.text), letter: letterOf(index), isLast });
  }
};
