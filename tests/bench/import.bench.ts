/** Reading trainers' files of some questions and ten times as many: growth, and time beside unzipping and decoding the same bytes. */
import { unzipSync } from 'fflate';
import type { Importer } from '../../data/packs/import/draft';
import { importCsv, importSheet } from '../../data/packs/import/import-sheet';
import { importText } from '../../data/packs/import/text/import';
import { importWord } from '../../data/packs/import/word/import';
import { randomOf } from '../corpus/random';
import { RUNNING_TEXT_STYLES } from '../corpus/styles/running-text';
import { TABLE_STYLES } from '../corpus/styles/tables';
import { WORD_STYLES } from '../corpus/styles/word';
import { WORD_TABLE_STYLES } from '../corpus/styles/word-tables';
import { csvText, workbook } from '../corpus/table-files';
import { type TrueQuestion, trueQuestions } from '../corpus/truth';
import { wordFile } from '../corpus/word-files';
import { type Figures, orienting, within } from './figure';

const MANY = 10_000;
/** As many as Word's XML holds below the limit of what is inflated (office/unzip.ts). */
const MANY_IN_WORD = 3000;
const TIMES = 10;
/** Ten times as much, and what the collector adds to it. */
const GROWTH_BUDGET = 12;
const ROUNDS = 3;
const SEED = 144;

interface Kind {
  importer: Importer;
  isZip: boolean;
  many: number;
  write: (questions: readonly TrueQuestion[]) => Uint8Array;
}

const encode = (text: string) => new TextEncoder().encode(text);
const named = <T extends { name: string }>(styles: readonly T[], name: string): T => {
  const style = styles.find((one) => one.name === name);
  if (!style) throw new Error(`There is no style of file “${name}”.`);
  return style;
};
const sheet = named(TABLE_STYLES, 'Câu hỏi, Đáp án A–D, Đáp án đúng, Giải thích');
const running = named(RUNNING_TEXT_STYLES, 'Câu 1: … A. … Đáp án: B, Giải thích');
const word = named(WORD_STYLES, 'Word, Đáp án and Giải thích');
const wordTable = named(WORD_TABLE_STYLES, 'Word table, STT, Câu hỏi, A–D, Đáp án');

const KINDS: Readonly<Record<string, Kind>> = {
  Word: {
    importer: importWord,
    isZip: true,
    many: MANY_IN_WORD,
    write: (all) => wordFile(word.items(all), randomOf(SEED)),
  },
  'Word table': {
    importer: importWord,
    isZip: true,
    many: MANY_IN_WORD,
    write: (all) => wordFile(wordTable.items(all), randomOf(SEED)),
  },
  xlsx: { importer: importSheet, isZip: true, many: MANY, write: (all) => workbook(sheet.rows(all)) },
  CSV: { importer: importCsv, isZip: false, many: MANY, write: (all) => encode(csvText(sheet.rows(all), ',')) },
  text: { importer: importText, isZip: false, many: MANY, write: (all) => encode(running.write(all, randomOf(SEED))) },
};

function decodeAll(bytes: Uint8Array, isZip: boolean): void {
  for (const part of isZip ? Object.values(unzipSync(bytes)) : [bytes]) new TextDecoder().decode(part);
}

/** Milliseconds of the processor's time: the best of some rounds, which the collector disturbs least. */
function best(run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const from = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(from);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

export function benchImport(): Figures {
  const figures: Figures = {};
  for (const [name, { importer, isZip, many: count, write }] of Object.entries(KINDS)) {
    const questions = trueQuestions(SEED, count, { counts: [4] });
    const [few, many] = [write(questions.slice(0, count / TIMES)), write(questions)];
    const read = importer(many, {}).questions.filter(({ keyFrom }) => keyFrom !== null).length;
    if (read < count) throw new Error(`${name}: ${read} of ${count} questions have a key.`);
    const [small, large] = [best(() => void importer(few, {})), best(() => void importer(many, {}))];
    const amount = count.toLocaleString('en');
    figures[`${name}, ${amount}`] = orienting(large, 'ms');
    figures[`${name}, ${amount} / unzip and decode`] = orienting(large / best(() => decodeAll(many, isZip)), '×');
    figures[`${name}, ${amount} / a tenth`] = within(large / small, '×', GROWTH_BUDGET);
  }
  return figures;
}
