/** Word files whose questions stand in tables: a header that names the columns, and a row for each question. */
import type { ImportChoices } from '../../../data/packs/import/draft';
import type { TrueQuestion, Wishes } from '../truth';
import type { WordCell, WordItem, WordLine } from '../word-files';
import { letterOf, lettersOf } from './style';
import type { WordStyle } from './word';

type Cell = string | WordCell;
type Row = Cell[];

const FOUR = [4] as const;
const LETTERS = ['A', 'B', 'C', 'D'];
const HEADER = ['STT', 'Câu hỏi', ...LETTERS, 'Đáp án'];
/** A heading over part of a table's rows, every so many questions. */
const CHAPTER_OF = 25;
/** Word breaks a long table into several when somebody writes between them. */
const ROWS_OF_A_TABLE = 15;

const title = (text: string, span: number): Row => [{ lines: [{ text, look: 'bold' }], span }];
const key = (question: TrueQuestion) => (question.isOpen ? '' : lettersOf(question));
const texts = ({ options }: TrueQuestion) => options.map(({ text }) => text);
const lettered = ({ options }: TrueQuestion): WordLine[] =>
  options.map(({ text }, i) => ({ text: `${letterOf(i)}. ${text}` }));
const running = (question: TrueQuestion, number: number): WordLine[] => [
  { text: `Câu ${number}: ${question.stem}` },
  ...lettered(question),
];

function style(
  name: string,
  wishes: Wishes,
  choices: ImportChoices,
  rows: (questions: readonly TrueQuestion[]) => Row[],
) {
  const items = (questions: readonly TrueQuestion[]): WordItem[] => [{ cells: rows(questions) }];
  return { name: `Word table, ${name}`, wishes, choices, items };
}

/** "Câu | Đáp án", `times` side by side. */
function keyTable(questions: readonly TrueQuestion[], times: number): WordItem {
  const pairs = questions.map((one, i) => [String(i + 1), key(one)]);
  const height = Math.ceil(pairs.length / times);
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: times }, (_, column) => pairs[column * height + row] ?? ['', '']).flat(),
  );
  return { cells: [Array.from({ length: times }, () => ['Câu', 'Đáp án']).flat(), ...rows] };
}

const withoutKeys = (questions: readonly TrueQuestion[], from = 0): Row[] => [
  HEADER.slice(0, -1),
  ...questions.map((one, i) => [String(from + i + 1), one.stem, ...texts(one)]),
];

export const WORD_TABLE_STYLES: readonly WordStyle[] = [
  style('STT, Câu hỏi, A–D, Đáp án', { counts: FOUR, several: true, open: true }, {}, (questions) => [
    HEADER,
    ...questions.map((one, i) => [String(i + 1), one.stem, ...texts(one), key(one)]),
  ]),
  style('merged header, chapters, Giải thích', { counts: FOUR, explain: true, open: true }, {}, (questions) => [
    ...[title('BỘ CÂU HỎI TÌM HIỂU', 8)],
    [
      ...['TT', 'Nội dung câu hỏi'].map((text): Cell => ({ lines: [{ text }], merge: 'begins' })),
      { lines: [{ text: 'Phương án trả lời' }], span: 4 },
      ...['Đáp án', 'Giải thích'].map((text): Cell => ({ lines: [{ text }], merge: 'begins' })),
    ],
    ...[[...[0, 1].map(goesOn), ...LETTERS, ...[6, 7].map(goesOn)]],
    ...questions.flatMap((one, i) => [
      ...(i % CHAPTER_OF === 0 ? [title(`Chương ${i / CHAPTER_OF + 1}: Phần ôn tập`, 8)] : []),
      [`${i + 1}.`, one.stem, ...texts(one), key(one), one.explain],
    ]),
  ]),
  style('answers in one cell', { several: true, open: true }, {}, (questions) => [
    ['STT', 'Câu hỏi', 'Phương án trả lời', 'Đáp án đúng'],
    ...questions.map((one, i) => [String(i + 1), one.stem, { lines: lettered(one) }, key(one)]),
  ]),
  style('question and answers in one cell', { several: true, open: true }, {}, (questions) => [
    ['TT', 'Nội dung', 'Đáp án'],
    ...questions.map((one, i) => [
      String(i + 1),
      { lines: [{ text: `Câu ${i + 1}. ${one.stem}`, look: 'bold' as const }, ...lettered(one)] },
      key(one),
    ]),
  ]),
  style('right answer in bold', { counts: FOUR, several: true, open: true }, { formatMeans: 'bold' }, (questions) => [
    ['STT', 'Câu hỏi', ...LETTERS.map((letter) => `Phương án ${letter}`)],
    ...questions.map(
      (one, i): Row => [
        String(i + 1),
        one.stem,
        ...one.options.map(({ text, right }) => ({
          lines: [{ text, look: right && !one.isOpen ? ('bold' as const) : undefined }],
        })),
      ],
    ),
  ]),
  style('one answer a row, x beside the right one', { several: true, open: true }, {}, (questions) => [
    ['Câu số', 'Câu hỏi', 'Phương án', 'Đáp án'],
    ...questions.flatMap((one, i) =>
      one.options.map(({ text, right }, at): Row => {
        const merge = at === 0 ? 'begins' : 'goes on';
        const own = (written: string): Cell => ({ lines: at === 0 ? [{ text: written }] : [], merge });
        return [own(String(i + 1)), own(one.stem), `${letterOf(at)}. ${text}`, right && !one.isOpen ? 'x' : ''];
      }),
    ),
  ]),
  {
    name: 'Word table cut in several, answers in two columns at the end',
    wishes: { counts: FOUR, open: true },
    choices: {},
    items: (questions) => {
      const rows = withoutKeys(questions);
      const tables: WordItem[] = [];
      for (let at = 0; at < rows.length; at += ROWS_OF_A_TABLE)
        tables.push({ text: '' }, { cells: rows.slice(at, at + ROWS_OF_A_TABLE) });
      return [...tables, { text: 'ĐÁP ÁN', look: 'bold' }, keyTable(questions, 1)];
    },
  },
  {
    name: 'Word, running text, then a table, then answers',
    wishes: { counts: FOUR, open: true, several: true },
    choices: {},
    items: (questions) => {
      const half = Math.floor(questions.length / 2);
      return [
        { text: 'PHẦN I. LÝ THUYẾT', look: 'bold' },
        ...questions.slice(0, half).flatMap((one, i) => running(one, i + 1)),
        { text: 'PHẦN II. TÌM HIỂU VĂN BẢN', look: 'bold' },
        { cells: withoutKeys(questions.slice(half), half) },
        { text: 'ĐÁP ÁN' },
        keyTable(questions, 2),
      ];
    },
  },
];

function goesOn(): Cell {
  return { lines: [], merge: 'goes on' };
}
