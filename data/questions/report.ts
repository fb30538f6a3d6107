/** A question as the text of a mail to its author: what was asked and shown, and what is held for right. Nothing of the learner. */
import { formatDate } from '../documents/dates';
import { type Language, wordsOf } from '../messages/catalogue';
import { questionWords } from '../messages/question';
import { questionReportWords } from '../messages/question-report';
import { inShownOrder } from './presentation';
import { rightAnswerOf } from './right-answer';
import type { Citation, Question, Scenario } from './schema';

export interface Reported {
  questionKey: string;
  edition: number;
  question: Question;
  scenario: Scenario | null;
  /** Ids of what was offered, in the order shown. */
  shown: readonly string[];
  /** Of the extension. */
  version: string;
}

type Words = ReturnType<typeof wordsOf<typeof questionReportWords.vi>>;

function shownTexts(question: Question, shown: readonly string[], words: Words): string[] {
  switch (question.type) {
    case 'one':
    case 'many':
      return inShownOrder(question.options, shown).map(({ text }) => text);
    case 'truefalse':
      return [words.yes, words.no];
    case 'fill':
      return [];
    case 'order':
      return inShownOrder(question.items, shown).map(({ text }) => text);
    case 'match':
      return inShownOrder(question.pairs, shown).map(({ right }) => right);
  }
}

function answerTexts(question: Question, words: Words): string[] {
  const answer = rightAnswerOf(question);
  return answer.kind === 'truth' ? [answer.value ? words.yes : words.no] : answer.texts;
}

function citationText(citation: Citation, language: Language): string {
  const { doc, issued, url } = citation;
  const place = wordsOf(questionWords, language).provision(citation);
  const date = issued === undefined ? '' : `(${formatDate(issued, language)})`;
  return [[doc, place].filter(Boolean).join(', '), date, url].filter(Boolean).join(' ');
}

const listed = (heading: string, texts: readonly string[]): string[] =>
  texts.length === 0 ? [] : [`${heading}:`, ...texts.map((text, i) => `  ${i + 1}. ${text}`)];

/** The whole text; its last line is left for the learner to fill in. */
export function reportText(reported: Reported, language: Language): string {
  const { questionKey, edition, question, scenario, shown, version } = reported;
  const words = wordsOf(questionReportWords, language);
  return [
    words.subject,
    words.question(questionKey, edition),
    ...(scenario ? [`${words.scenario}: ${scenario.text}`] : []),
    `${words.stem}: ${question.stem}`,
    ...listed(words.shown, shownTexts(question, shown, words)),
    ...listed(words.answer, answerTexts(question, words)),
    ...listed(
      words.cite,
      question.cite.map((citation) => citationText(citation, language)),
    ),
    words.version(version),
    `${words.wrong}: `,
  ].join('\n');
}
