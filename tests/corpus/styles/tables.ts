/** Sheets with the headers of the tools that trainers use. Rows of cells; a number is a number cell. */
import type { ImportChoices } from '../../../data/packs/import/draft';
import type { TrueQuestion, Wishes } from '../truth';
import { letterOf, lettersOf } from './style';

export type Cell = string | number;

export interface TableStyle {
  name: string;
  wishes: Wishes;
  /** What the trainer answers when asked. */
  choices: ImportChoices;
  rows: (questions: readonly TrueQuestion[]) => Cell[][];
}

const FOUR = [4] as const;
const texts = ({ options }: TrueQuestion, columns: number): string[] =>
  Array.from({ length: columns }, (_, i) => options[i]?.text ?? '');
const rightIndexes = ({ options }: TrueQuestion) => options.flatMap(({ right }, i) => (right ? [i] : []));
const numbers = (question: TrueQuestion, from: number): Cell => {
  if (question.isOpen) return '';
  const found = rightIndexes(question).map((index) => index + from);
  return found.length === 1 ? (found[0] ?? '') : found.join(',');
};
const letters = (question: TrueQuestion) => (question.isOpen ? '' : lettersOf(question, ','));
const LETTERED = ['Đáp án A', 'Đáp án B', 'Đáp án C', 'Đáp án D'];

export const TABLE_STYLES: readonly TableStyle[] = [
  {
    name: 'our template',
    wishes: { several: true, explain: true, open: true },
    choices: {},
    rows: (questions) => [
      [
        'Mã',
        'Loại',
        'Chuẩn mực',
        'Câu hỏi',
        ...Array.from({ length: 8 }, (_, i) => letterOf(i)),
        'Đáp án',
        'Giải thích',
      ],
      ...questions.map((one) => ['', '', '', one.stem, ...texts(one, 8), letters(one), one.explain]),
    ],
  },
  {
    name: 'Câu hỏi, Đáp án A–D, Đáp án đúng, Giải thích',
    wishes: { several: true, explain: true, open: true, counts: FOUR },
    choices: {},
    rows: (questions) => [
      ['Câu hỏi', ...LETTERED, 'Đáp án đúng', 'Giải thích'],
      ...questions.map((one) => [one.stem, ...texts(one, 4), letters(one), one.explain]),
    ],
  },
  {
    name: 'STT, keys from 1',
    wishes: { counts: FOUR, open: true },
    choices: { numbersMean: 'from-1' },
    rows: (questions) => [
      ['STT', 'Câu hỏi', ...LETTERED, 'Đáp án đúng', 'Độ khó'],
      ...questions.map((one, i) => [i + 1, one.stem, ...texts(one, 4), numbers(one, 1), '']),
    ],
  },
  {
    name: 'keys from 0',
    wishes: { counts: FOUR },
    choices: { numbersMean: 'from-0' },
    rows: (questions) => [
      ['Câu hỏi', ...LETTERED, 'Vị trí đáp án đúng (0-3)', 'Điểm'],
      ...questions.map((one) => [one.stem, ...texts(one, 4), numbers(one, 0), 1]),
    ],
  },
  {
    name: 'key as the whole text',
    wishes: { counts: FOUR },
    choices: {},
    rows: (questions) => [
      ['Câu hỏi', 'Phương án A', 'Phương án B', 'Phương án C', 'Phương án D', 'Đáp án'],
      ...questions.map((one) => [one.stem, ...texts(one, 4), one.options.find(({ right }) => right)?.text ?? '']),
    ],
  },
  {
    name: 'Kahoot',
    wishes: { counts: FOUR, several: true },
    choices: {},
    rows: (questions) => [
      ['Quiz template'],
      ['Add questions, at least two answer alternatives, time limit and choose correct answers.'],
      [''],
      [
        ...['', 'Question - max 120 characters', 'Answer 1 - max 75 characters', 'Answer 2 - max 75 characters'],
        ...['Answer 3 - max 75 characters', 'Answer 4 - max 75 characters'],
        ...['Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs', 'Correct answer(s) - choose at least one'],
      ],
      ...questions.map((one, i) => [i + 1, one.stem, ...texts(one, 4), 20, numbers(one, 1)]),
    ],
  },
  {
    name: 'Quizizz',
    wishes: { counts: FOUR, explain: true },
    choices: {},
    rows: (questions) => [
      [
        ...['Question Text', 'Question Type', 'Option 1', 'Option 2', 'Option 3', 'Option 4', 'Option 5'],
        ...['Correct Answer', 'Time in seconds', 'Image Link', 'Answer explanation'],
      ],
      ...questions.map((one) => [one.stem, 'Multiple Choice', ...texts(one, 5), numbers(one, 1), 30, '', one.explain]),
    ],
  },
  {
    name: 'Blooket',
    wishes: { counts: FOUR },
    choices: {},
    rows: (questions) => [
      [
        'Question #',
        'Question Text',
        'Answer 1',
        'Answer 2',
        'Answer 3',
        'Answer 4',
        'Time Limit (sec)',
        'Correct Answer(s)',
      ],
      ...questions.map((one, i) => [i + 1, one.stem, ...texts(one, 4), 20, numbers(one, 1)]),
    ],
  },
];

/** Gimkit puts the right answer first, whatever the trainer's order. */
export const rightFirst = (question: TrueQuestion): TrueQuestion => ({
  ...question,
  options: question.options.toSorted((a, b) => Number(b.right) - Number(a.right)),
});

export const GIMKIT: TableStyle = {
  name: 'Gimkit',
  wishes: { counts: FOUR },
  choices: {},
  rows: (questions) => [
    ['Question', 'Correct Answer', 'Incorrect Answer 1', 'Incorrect Answer 2', 'Incorrect Answer 3'],
    ...questions.map((one) => [one.stem, ...texts(one, 4)]),
  ],
};
