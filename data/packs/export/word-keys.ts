/** Answer sheets and keys of exam papers as tables of a Word file. */
import { type Language, wordsOf } from '../../messages/catalogue';
import { answerWords } from '../../messages/packs';
import { pageWords } from '../../messages/print-page';
import { questionWords } from '../../messages/question';
import { rightAnswerOf } from '../../questions/right-answer';
import type { Citation } from '../../questions/schema';
import { keyTable, markRows, type PaperVersion, questionsOf, tablesOf } from '../print/versions';
import type { WordBlock } from './docx/docx';

/** Twentieths of a point. */
const NUMBER_WIDTH = 700;
const LETTER_WIDTH = 560;
const KEY_WIDTH = 1100;
const MARK_WIDTH = 1500;
const TEXT_WIDTH = 4700;
const CITE_WIDTH = 2500;
/** Columns of an answer sheet: four letters are nearly always enough; more where a question has more options. */
const LEAST_LETTERS = 4;

const letters = (count: number) => Array.from({ length: count }, (_, i) => String.fromCharCode('A'.charCodeAt(0) + i));

/** A table to tick, in two columns, below `head`. */
export function answerSheetBlocks(version: PaperVersion, head: readonly WordBlock[], language: Language): WordBlock[] {
  const words = wordsOf(pageWords, language);
  const questions = questionsOf(version);
  const most = Math.max(
    LEAST_LETTERS,
    ...questions.map(({ body }) => (body.kind === 'options' ? body.options.length : 0)),
  );
  const columns = letters(most);
  const rows = [
    [words.number, ...columns],
    ...questions.map(({ number }) => [String(number), ...columns.map(() => '')]),
  ];
  return [
    ...head,
    { style: 'Remark', label: '', text: words.tableHint },
    { columns: 1, begins: 'nextPage' },
    { rows, widths: [NUMBER_WIDTH, ...columns.map(() => LETTER_WIDTH)] },
    { columns: 2, begins: 'continuous' },
  ];
}

const heading = (title: string, about: string): WordBlock[] => [
  { style: 'Title', label: '', text: title },
  { style: 'Subtitle', label: '', text: about },
];

/** The key of one version on a page of its own. */
export function keyBlocks(version: PaperVersion, title: string, seed: number, language: Language): WordBlock[] {
  const words = wordsOf(pageWords, language);
  const { provision } = wordsOf(questionWords, language);
  const place = (cite: Citation) => [cite.doc, provision(cite)].filter(Boolean).join(', ');
  const rows = [
    [words.number, words.letter, words.words, words.cited],
    ...questionsOf(version).map(({ number, question, key }) => [
      String(number),
      question.type === 'fill' ? '' : key,
      answerWords(rightAnswerOf(question), language),
      question.cite.map(place).join('; '),
    ]),
  ];
  return [
    ...heading(words.keyOf(version.code), `${title} · ${words.seed(seed)}`),
    { rows, widths: [NUMBER_WIDTH, KEY_WIDTH, TEXT_WIDTH, CITE_WIDTH] },
    { columns: 1, begins: 'nextPage' },
  ];
}

/** The keys of all versions beside each other, and the marks. */
export function keyTableBlocks(
  versions: readonly PaperVersion[],
  title: string,
  seed: number,
  language: Language,
): WordBlock[] {
  const words = wordsOf(pageWords, language);
  const total = versions[0] ? questionsOf(versions[0]).length : 0;
  const tables = tablesOf(versions).map((some) => ({
    rows: [
      [words.number, ...some.map(({ code }) => code)],
      ...keyTable(some).map(({ number, keys }) => [String(number), ...keys]),
    ],
    widths: [NUMBER_WIDTH, ...some.map(() => KEY_WIDTH)],
  }));
  return [
    ...heading(words.allKeys, `${title} · ${words.seed(seed)}`),
    // Tables that touch would become one.
    ...tables.flatMap((table): WordBlock[] => [table, { style: 'Remark', label: '', text: '' }]),
    { style: 'Question', label: words.marks, text: words.points },
    {
      rows: [
        [words.right, words.mark],
        ...markRows(total).map(({ right, mark }) => [String(right), words.markText(mark)]),
      ],
      widths: [MARK_WIDTH, MARK_WIDTH],
    },
    { columns: 1, begins: 'nextPage' },
  ];
}
