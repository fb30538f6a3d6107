/** One question as the two sides of a card, in plain text. */
import { formatDate } from '../documents/dates';
import type { exportWords } from '../messages/exports';
import { onOneLine } from '../packs/export/plain';
import { plainText } from '../packs/markup';
import { cited } from '../questions/cited';
import { outOfOrder } from '../questions/out-of-order';
import { rightAnswerOf } from '../questions/right-answer';
import type { Question, Scenario } from '../questions/schema';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const lettered = (texts: readonly string[]): string[] => texts.map((text, i) => `${LETTERS[i]}. ${onOneLine(text)}`);

function asked(question: Question, words: typeof exportWords.vi): string[] {
  switch (question.type) {
    case 'one':
    case 'many': {
      const options = lettered(question.options.map(({ text }) => text));
      return question.type === 'many' ? [words.several, ...options] : options;
    }
    case 'truefalse':
      return [words.trueOrFalse];
    case 'fill':
      return [];
    case 'order':
      return [
        words.inOrder,
        ...outOfOrder(question.items.map(({ text }) => onOneLine(text))).map((text) => `– ${text}`),
      ];
    case 'match':
      return [
        words.match,
        ...question.pairs.map(({ left }) => `– ${onOneLine(left)}`),
        '',
        ...lettered(outOfOrder(question.pairs.map(({ right }) => right))),
      ];
  }
}

function answered(question: Question, words: typeof exportWords.vi): string[] {
  const answer = rightAnswerOf(question);
  if (answer.kind === 'truth') return [`${words.answer} ${answer.value ? words.yes : words.no}`];
  const [only, ...more] = answer.texts.map(onOneLine);
  if (more.length === 0) return [`${words.answer} ${only ?? ''}`];
  return [words.answer, ...[only, ...more].map((text, i) => `${answer.ordered ? `${i + 1}.` : '–'} ${text}`)];
}

/** A question and the case that it belongs to. */
export interface AskedQuestion {
  question: Question;
  scenario?: Scenario | undefined;
}

export const frontOf = ({ question, scenario }: AskedQuestion, words: typeof exportWords.vi): string =>
  [...(scenario ? [plainText(scenario.text), ''] : []), plainText(question.stem), ...asked(question, words)].join('\n');

/** `from`: the line that says whose question it is. */
export function backOf(question: Question, from: string, words: typeof exportWords.vi): string {
  const { explain, cite, asOf } = question;
  const parts = [
    answered(question, words),
    explain === undefined ? [] : [plainText(explain)],
    cite.length === 0 ? [] : [words.source, ...cite.map((citation) => `– ${cited(citation, words)}`)],
    [...(asOf === undefined ? [] : [words.checkedOn(formatDate(asOf, 'vi'))]), from],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
