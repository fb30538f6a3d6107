/** A pack as Aiken (docs.moodle.org/en/Aiken_format): one right answer, nothing but stem and answers, no escapes. */
import { type Language, wordsOf } from '../../messages/catalogue';
import { exportWords } from '../../messages/exports';
import type { Question } from '../../questions/schema';
import { isAikenSign } from '../import/aiken/import';
import { wordLabel } from '../import/text/labels';
import type { Pack } from '../schema';
import { type Target, takenBy } from './losses';
import { onOneLine } from './plain';
import { scenariosOf, stemWithCase } from './scenario';

/** A stem that Moodle would take for an answer or for the key. */
const LOOKS_LIKE_SYNTAX = /^(?:[A-Z][.)]\s|ANSWER:)/u;

export const AIKEN: Target = {
  takes: (question) =>
    (question.type === 'one' || question.type === 'truefalse') && !LOOKS_LIKE_SYNTAX.test(onOneLine(question.stem)),
  keeps: new Set([]),
  drops: ({ stem }) => (wordLabel(onOneLine(stem)) || isAikenSign(onOneLine(stem)) ? ['wording'] : []),
};

const letter = (index: number) => String.fromCharCode('A'.charCodeAt(0) + index);

function answersOf(question: Question, words: typeof exportWords.vi): { text: string; right: boolean }[] {
  if (question.type === 'truefalse')
    return [
      { text: words.yes, right: question.answer },
      { text: words.no, right: !question.answer },
    ];
  if (question.type !== 'one') return [];
  return question.options.map(({ text, right }) => ({ text: onOneLine(text), right: right === true }));
}

/** The questions that Aiken takes, each with a blank line after it. */
export function aikenOf(pack: Pack, language: Language): string {
  const words = wordsOf(exportWords, language);
  const scenarioOf = scenariosOf(pack);
  return takenBy(AIKEN, pack)
    .map((question) => {
      const answers = answersOf(question, words);
      const lines = answers.map(({ text }, i) => `${letter(i)}. ${text}`);
      const key = letter(answers.findIndex(({ right }) => right));
      return `${[onOneLine(stemWithCase(question, scenarioOf(question))), ...lines, `ANSWER: ${key}`].join('\n')}\n`;
    })
    .join('\n');
}
