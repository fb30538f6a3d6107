/** Running text as it is pasted or saved from Word: labels, options, and keys in each of the ways that are seen. */
import type { Random } from '../random';
import type { TrueQuestion } from '../truth';
import { letterOf, lettersOf, type TextStyle } from './style';

type Writer = (question: TrueQuestion, number: number, random: Random) => string[];

const lettered = ({ options }: TrueQuestion, mark: (right: boolean) => string = () => '') =>
  options.map(({ text, right }, i) => `${mark(right)}${letterOf(i)}. ${text}`);
const because = ({ explain }: TrueQuestion) => (explain === '' ? [] : [`Giải thích: ${explain}`]);
const keyLine = (question: TrueQuestion, head: string) => (question.isOpen ? [] : [`${head} ${lettersOf(question)}`]);

const style = (name: string, wishes: TextStyle['wishes'], write: Writer, between = '\n'): TextStyle => ({
  ...{ name, wishes },
  write: (questions, random) =>
    questions.map((question, i) => write(question, i + 1, random).join('\n')).join(`\n${between}`),
});

/** Rows "1-A 2-B …" behind all questions. */
function answerTable(
  questions: readonly TrueQuestion[],
  row: (number: number, letter: string) => string,
  perRow: number,
) {
  const cells = questions.flatMap((question, i) => (question.isOpen ? [] : [row(i + 1, lettersOf(question, ''))]));
  const rows: string[] = [];
  for (let at = 0; at < cells.length; at += perRow) rows.push(cells.slice(at, at + perRow).join('   '));
  return rows.join('\n');
}

const ALL = { several: true, explain: true, open: true } as const;

export const RUNNING_TEXT_STYLES: readonly TextStyle[] = [
  style('Câu 1: … A. … Đáp án: B, Giải thích', ALL, (question, number) => [
    `Câu ${number}: ${question.stem}`,
    ...lettered(question),
    ...keyLine(question, 'Đáp án:'),
    ...because(question),
  ]),
  style('Câu hỏi 1. with small variations', { several: true, open: true }, (question, number, random) => [
    `${random.pick(['Câu hỏi', 'Câu', 'CÂU'])} ${number}${random.pick(['.', ':', ')'])} ${question.stem}`,
    ...lettered(question),
    ...keyLine(question, random.pick(['Đáp án:', 'ĐÁP ÁN:', 'Đáp án đúng:', 'Đ/A:', '=> Đáp án:'])),
  ]),
  style(
    '1. … a) …, no blank lines',
    {},
    (question, number) => [
      `${number}. ${question.stem}`,
      ...question.options.map(({ text }, i) => `${letterOf(i).toLowerCase()}) ${text}`),
      ...keyLine(question, 'Đáp án:'),
    ],
    '',
  ),
  style('options on one line, parted by tabs', {}, (question, number) => [
    `Câu ${number}. ${question.stem}`,
    lettered(question).join('\t'),
    ...keyLine(question, 'Đáp án'),
  ]),
  style('right answer marked by *', { several: true, open: true }, (question, number) => [
    `Câu ${number}: ${question.stem}`,
    ...lettered(question, (right) => (right && !question.isOpen ? '*' : '')),
  ]),
  style('right answer marked by (đúng)', { open: true }, (question, number) => [
    `Câu ${number}: ${question.stem}`,
    ...lettered(question).map((line, i) => (question.options[i]?.right && !question.isOpen ? `${line} (đúng)` : line)),
  ]),
  {
    name: 'table of answers at the end',
    wishes: { open: true },
    write: (questions) => {
      const body = questions.map((question, i) => [`Câu ${i + 1}: ${question.stem}`, ...lettered(question)].join('\n'));
      return `${body.join('\n\n')}\n\nHẾT\n\nBẢNG ĐÁP ÁN\n${answerTable(questions, (n, key) => `${n}-${key}`, 10)}\n`;
    },
  },
  {
    name: 'table of answers "1.A", bare numbers',
    wishes: {},
    write: (questions) => {
      const body = questions.map((question, i) => [`${i + 1}. ${question.stem}`, ...lettered(question)].join('\n'));
      return `${body.join('\n')}\n\nĐÁP ÁN\n${answerTable(questions, (n, key) => `${n}.${key}`, 5)}\n`;
    },
  },
];
