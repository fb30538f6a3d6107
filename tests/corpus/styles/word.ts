/** Word files: the key told by looks, lines, tables of answers, lists that number themselves. */
import type { ImportChoices } from '../../../data/packs/import/draft';
import type { TrueQuestion, Wishes } from '../truth';
import type { Look, WordItem, WordLine } from '../word-files';
import { letterOf, lettersOf } from './style';

export interface WordStyle {
  name: string;
  wishes: Wishes;
  /** What the trainer answers when asked. */
  choices: ImportChoices;
  items: (questions: readonly TrueQuestion[]) => WordItem[];
}

type Lines = (question: TrueQuestion, number: number) => WordLine[];
const style = (name: string, wishes: Wishes, choices: ImportChoices, lines: Lines): WordStyle => ({
  ...{ name, wishes, choices },
  items: (questions) => questions.flatMap((question, i) => lines(question, i + 1)),
});

const lettered = ({ options }: TrueQuestion): WordLine[] =>
  options.map(({ text }, i) => ({ text: `${letterOf(i)}. ${text}` }));
const keyLine = (question: TrueQuestion): WordLine[] =>
  question.isOpen ? [] : [{ text: `Đáp án: ${lettersOf(question)}` }];

const byLook = (look: Look & ImportChoices['formatMeans']) =>
  style(`Word, right answer in ${look}`, { several: true, open: true }, { formatMeans: look }, (question, number) => [
    { text: `Câu ${number}: ${question.stem}` },
    ...question.options.map(({ text, right }, i) => ({
      text: `${letterOf(i)}. ${text}`,
      look: right && !question.isOpen ? look : undefined,
    })),
  ]);

const PER_ROW = 10;

export const WORD_STYLES: readonly WordStyle[] = [
  ...(['bold', 'underline', 'italic', 'highlight', 'colour'] as const).map(byLook),
  style('Word, Đáp án and Giải thích', { several: true, explain: true, open: true }, {}, (question, number) => [
    { text: `Câu ${number}. ${question.stem}`, look: 'bold' },
    ...lettered(question),
    ...keyLine(question),
    ...(question.explain === '' ? [] : [{ text: `Giải thích: ${question.explain}` }]),
  ]),
  style('Word, lists that number themselves', {}, {}, (question) => [
    { text: question.stem, list: 0 },
    ...question.options.map(({ text }): WordLine => ({ text, list: 1 })),
    ...keyLine(question),
  ]),
  style('Word, options parted by tabs', {}, {}, (question, number) => [
    { text: `Câu ${number}. ${question.stem}` },
    {
      text: lettered(question)
        .map(({ text }) => text)
        .join('\t'),
    },
    ...keyLine(question),
  ]),
  {
    name: 'Word, a table of answers',
    wishes: { open: true },
    choices: {},
    items: (questions) => {
      const rows: string[][] = [];
      for (let at = 0; at < questions.length; at += PER_ROW) {
        const some = questions.slice(at, at + PER_ROW);
        rows.push(
          some.map((_, i) => String(at + i + 1)),
          some.map((one) => (one.isOpen ? '' : lettersOf(one, ''))),
        );
      }
      const body = questions.flatMap((one, i) => [{ text: `Câu ${i + 1}: ${one.stem}` }, ...lettered(one)]);
      return [...body, { text: 'BẢNG ĐÁP ÁN', look: 'bold' }, { cells: rows }];
    },
  },
];
