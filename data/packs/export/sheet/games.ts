/** Questions for Kahoot and Quizizz (Wayground): sheets in the layout of their own templates. */
import { csv } from '../../../export/cells';
import { type Language, wordsOf } from '../../../messages/catalogue';
import { refusalWords, sheetWords } from '../../../messages/export-sheet';
import type { Question } from '../../../questions/schema';
import type { Pack } from '../../schema';
import type { Target } from '../losses';
import { onOneLine } from '../plain';
import { scenariosOf, stemWithCase } from '../scenario';
import { type OutCell, writeXlsx } from './xlsx-file';

export type Game = 'kahoot' | 'quizizz';
/** Why a question is left out. */
export type RefusalCode = 'kind' | 'options' | 'stemLength' | 'optionLength';

/** Characters. Quizizz states none for its texts. */
const LIMITS: Readonly<Record<Game, { options: number; stem: number; option: number }>> = {
  kahoot: { options: 4, stem: 120, option: 75 },
  quizizz: { options: 5, stem: Number.POSITIVE_INFINITY, option: Number.POSITIVE_INFINITY },
};
/** Seconds: one of those that Kahoot allows; Quizizz takes any. Long stems need more than its own 20. */
const SECONDS = 30;

interface GameRow {
  question: Question;
  stem: string;
  options: string[];
  /** From 1. */
  right: number[];
}

function optionsOf(question: Question, language: Language): { text: string; right: boolean }[] | null {
  const words = wordsOf(sheetWords, language);
  if (question.type === 'truefalse')
    return [
      { text: words.yes, right: question.answer },
      { text: words.no, right: !question.answer },
    ];
  if (question.type !== 'one' && question.type !== 'many') return null;
  return question.options.map(({ text, right = false }) => ({ text: onOneLine(text), right }));
}

/** The question as a row, or why it is none. */
function rowOf(pack: Pack, game: Game, language: Language): (question: Question) => GameRow | RefusalCode {
  const scenarioOf = scenariosOf(pack);
  const limits = LIMITS[game];
  return (question) => {
    const options = optionsOf(question, language);
    if (!options) return 'kind';
    if (options.length > limits.options) return 'options';
    const stem = onOneLine(stemWithCase(question, scenarioOf(question)));
    if (stem.length > limits.stem) return 'stemLength';
    if (options.some(({ text }) => text.length > limits.option)) return 'optionLength';
    const right = options.flatMap((option, i) => (option.right ? [i + 1] : []));
    return { question, stem, options: options.map(({ text }) => text), right };
  };
}

/** What `game` takes of `pack`, for lossesOf. */
export function gameTarget(pack: Pack, game: Game, language: Language): Target {
  const read = rowOf(pack, game, language);
  return {
    takes: (question) => typeof read(question) !== 'string',
    keeps: new Set(game === 'quizizz' ? ['explain', 'several'] : []),
  };
}

export interface Refusal {
  code: RefusalCode;
  /** Ids, in the pack's order. */
  questions: string[];
}

/** Which questions are left out, by reason. */
export function refusalsOf(pack: Pack, game: Game, language: Language): Refusal[] {
  const read = rowOf(pack, game, language);
  const byCode = new Map<RefusalCode, string[]>();
  for (const question of pack.questions) {
    const row = read(question);
    if (typeof row === 'string') byCode.set(row, [...(byCode.get(row) ?? []), question.id]);
  }
  return [...byCode].map(([code, questions]) => ({ code, questions }));
}

/** One sentence: how many are left out, and why. */
export function refusalText({ code, questions }: Refusal, game: Game, language: Language): string {
  const { options, stem, option } = LIMITS[game];
  const max = { kind: 0, options, stemLength: stem, optionLength: option }[code];
  return wordsOf(refusalWords, language)[code]({ count: questions.length, max });
}

const rowsFor = (pack: Pack, game: Game, language: Language): GameRow[] => {
  const read = rowOf(pack, game, language);
  return pack.questions.map(read).filter((row): row is GameRow => typeof row !== 'string');
};
const cellsOf = (options: readonly string[], count: number): OutCell[] =>
  Array.from({ length: count }, (_, i) => options[i] ?? null);
const keyOf = ({ right: [first, ...more] }: GameRow): OutCell =>
  more.length === 0 ? (first ?? null) : [first, ...more].join(',');

const KAHOOT_HEADERS = [
  ...['', 'Question - max 120 characters', 'Answer 1 - max 75 characters', 'Answer 2 - max 75 characters'],
  ...['Answer 3 - max 75 characters', 'Answer 4 - max 75 characters'],
  ...['Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs', 'Correct answer(s) - choose at least one'],
];
/** Kahoot reads questions from row 9 on; its own template fills the rows above with titles. */
const TITLE_ROWS = 7;

export function kahootXlsx(pack: Pack, language: Language): Uint8Array {
  const rows = rowsFor(pack, 'kahoot', language).map((row, i) => [
    i + 1,
    row.stem,
    ...cellsOf(row.options, 4),
    SECONDS,
    keyOf(row),
  ]);
  const titles = Array.from({ length: TITLE_ROWS }, (_, i): OutCell[] => (i === 0 ? [null, pack.pack.title] : []));
  const widths = [5, 60, 30, 30, 30, 30, 16, 16];
  return writeXlsx([{ name: 'Kahoot', widths, rows: [...titles, KAHOOT_HEADERS, ...rows], headerRows: 0 }]);
}

const QUIZIZZ_HEADERS = [
  ...['Question Text', 'Question Type', 'Option 1', 'Option 2', 'Option 3', 'Option 4', 'Option 5', 'Correct Answer'],
  ...['Time in seconds', 'Image Link', 'Answer explanation'],
];

function quizizzTable(pack: Pack, language: Language): OutCell[][] {
  const rows = rowsFor(pack, 'quizizz', language).map((row) => {
    const type = row.right.length > 1 || row.question.type === 'many' ? 'Checkbox' : 'Multiple Choice';
    const explain = row.question.explain === undefined ? null : onOneLine(row.question.explain);
    return [row.stem, type, ...cellsOf(row.options, 5), keyOf(row), SECONDS, null, explain];
  });
  return [QUIZIZZ_HEADERS, ...rows];
}

export const quizizzXlsx = (pack: Pack, language: Language): Uint8Array =>
  writeXlsx([
    {
      name: 'Quizizz',
      widths: [60, 16, 30, 30, 30, 30, 30, 14, 14, 14, 40],
      rows: quizizzTable(pack, language),
      headerRows: 1,
    },
  ]);
export const quizizzCsv = (pack: Pack, language: Language): string => csv(quizizzTable(pack, language));
