/** A pack as a Word file that a trainer reads, corrects and imports again: "Câu 1. … A. … Đáp án: B". */

import { type Language, wordsOf } from '../../messages/catalogue';
import { wordFileWords } from '../../messages/export-word';
import { exportWords } from '../../messages/exports';
import { outOfOrder } from '../../questions/out-of-order';
import type { Question } from '../../questions/schema';
import type { Pack } from '../schema';
import { docxOf, type WordParagraph } from './docx/docx';
import type { WordStyle } from './docx/styles';
import type { Target } from './losses';
import { citationLines } from './plain';
import { scenariosOf } from './scenario';
import { dropsOfWord } from './word-losses';

export const WORD: Target = {
  takes: () => true,
  keeps: new Set([
    ...(['id', 'explain', 'cite', 'standard', 'tags', 'difficulty', 'group', 'keepLast'] as const),
    ...(['emphasis', 'lineBreaks', 'several'] as const),
  ]),
  drops: dropsOfWord,
};

const paragraph = (style: WordStyle, label: string, text: string): WordParagraph => ({ style, label, text });
const letter = (index: number) => String.fromCharCode('A'.charCodeAt(0) + index);
const lettered = (texts: readonly string[]) => texts.map((text, i) => paragraph('Option', `${letter(i)}.`, text));

/** What there is to choose from, and the key in the letters of it. */
function answersOf(question: Question, words: typeof exportWords.vi): { offered: WordParagraph[]; key: string } {
  const offer = (text: string) => paragraph('Option', '', text);
  switch (question.type) {
    case 'one':
    case 'many': {
      const right = question.options.flatMap((option, i) => (option.right === true ? [letter(i)] : []));
      return { offered: lettered(question.options.map(({ text }) => text)), key: right.join(', ') };
    }
    case 'truefalse':
      return { offered: [], key: question.answer ? words.yes : words.no };
    case 'fill':
      return { offered: [], key: question.gaps.map((accepted) => accepted.join(' / ')).join('; ') };
    case 'order': {
      const items = question.items.map(({ text }) => text);
      const shown = outOfOrder(items);
      const key = items.map((text) => letter(shown.indexOf(text))).join('-');
      return { offered: [offer(words.inOrder), ...lettered(shown)], key };
    }
    case 'match': {
      const shown = outOfOrder(question.pairs.map(({ right }) => right));
      const rows = question.pairs.map(({ left }, i) => paragraph('Option', `${i + 1})`, left));
      const key = question.pairs.map(({ right }, i) => `${i + 1}-${letter(shown.indexOf(right))}`).join(', ');
      return { offered: [offer(words.match), ...rows, ...lettered(shown)], key };
    }
  }
}

function questionParagraphs(question: Question, number: number, language: Language): WordParagraph[] {
  const fileWords = wordsOf(wordFileWords, language);
  const words = wordsOf(exportWords, language);
  const { offered, key } = answersOf(question, words);
  const { id, explain, standard, difficulty, tags = [] } = question;
  const remark = (label: string, text: string | number | undefined) =>
    text === undefined || text === '' ? [] : [paragraph('Remark', label, String(text))];
  return [
    paragraph('Question', fileWords.question(number), question.stem),
    ...offered,
    paragraph('Answer', words.answer, key),
    ...remark(fileWords.explanation, explain),
    ...citationLines(question, words).flatMap((line) => remark(words.source, line)),
    ...remark(fileWords.id, id),
    ...remark(fileWords.standard, standard),
    ...remark(fileWords.difficulty, difficulty),
    ...remark(fileWords.tags, tags.map((tag) => tag.replace(/\s+/gu, ' ')).join(', ')),
  ];
}

/** The pack's questions in order, each case in front of those that follow each other in it. */
export function wordOf(pack: Pack, language: Language): Uint8Array {
  const fileWords = wordsOf(wordFileWords, language);
  const { title, author, edition, licence, lang } = pack.pack;
  const scenarioOf = scenariosOf(pack);
  let cases = 0;
  const paragraphs = pack.questions.flatMap((question, i) => {
    const scenario = scenarioOf(question);
    const isFirst = scenario !== undefined && pack.questions[i - 1]?.group !== scenario.id;
    if (!isFirst) return questionParagraphs(question, i + 1, language);
    const others = pack.questions.slice(i).findIndex(({ group }) => group !== scenario.id);
    const last = others < 0 ? pack.questions.length : i + others;
    const text = `${fileWords.forQuestions(i + 1, last)} ${scenario.text}`;
    return [paragraph('Case', fileWords.case(++cases), text), ...questionParagraphs(question, i + 1, language)];
  });
  const by = author.unit === undefined ? author.name : `${author.name}, ${author.unit}`;
  const head = [paragraph('Title', '', title), paragraph('Subtitle', '', fileWords.about(by, edition, licence))];
  return docxOf([...head, ...paragraphs], lang);
}
