/** The back of a card: the answer, then why. */
import { exportWords } from '../../../messages/exports';
import type { Citation } from '../../../questions/schema';
import { withoutSources } from '../source-lines';

export interface CardBack {
  /** Lines of the answer, without numbers and dashes. */
  answers: string[];
  explain: string;
  cite: Citation[];
}

const ANSWER = /^(?:đáp án(?: đúng)?|trả lời|answer|correct answer)\s?[:.]\s*/iu;
const ITEM = /^(?:[–-]|\d{1,2}\.)\s+/u;
const BOTH = [exportWords.vi, exportWords.en];
/** How the lines begin that our export adds for people only. */
const OURS = BOTH.flatMap((words) => [words.fromPack('\0', ''), words.checkedOn('\0')]).map(
  (line) => line.split('\0', 1)[0] ?? '',
);

/** `isOurs`: written by our export, whose last paragraph says whose question it is. */
export function cardBack(text: string, isOurs: boolean): CardBack {
  const [first = '', ...rest] = text
    .trim()
    .split('\n')
    .map((line) => line.trim());
  const answer = first.replace(ANSWER, '');
  // "Đáp án:" alone: a list follows, up to a blank line.
  const end = answer === '' ? rest.indexOf('') : 0;
  const listed = answer === '' ? rest.slice(0, end < 0 ? rest.length : end) : [answer];
  const behind = rest.slice(answer === '' ? listed.length : 0);
  const isForPeople = (line: string) => isOurs && OURS.some((start) => line.startsWith(start));
  const said = withoutSources(
    behind
      .filter((line) => !isForPeople(line))
      .join('\n')
      .trim(),
  );
  return {
    answers: isOurs && answer !== '' ? listed : listed.map((line) => line.replace(ITEM, '')),
    explain: said.text,
    cite: said.cite,
  };
}
