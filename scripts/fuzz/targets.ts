/** What is fuzzed: every reader of files, with sound files of its format to begin from. */

import { exampleFile } from '../../data/packs/example';
import { importAiken } from '../../data/packs/import/aiken/import';
import { importAnki } from '../../data/packs/import/anki/import';
import type { ImportChoices, Importer } from '../../data/packs/import/draft';
import { importGift } from '../../data/packs/import/gift/import';
import { importCsv, importSheet } from '../../data/packs/import/import-sheet';
import { importText } from '../../data/packs/import/text/import';
import { importWord } from '../../data/packs/import/word/import';
import { readPack } from '../../data/packs/read';
import { sameContent, writePack } from '../../data/packs/write';
import { ENCODINGS, encoded } from '../../tests/corpus/encodings';
import type { Random } from '../../tests/corpus/random';
import { ANKI_STYLES } from '../../tests/corpus/styles/anki';
import { AIKEN_STYLES, GIFT_STYLES } from '../../tests/corpus/styles/gift';
import { RUNNING_TEXT_STYLES } from '../../tests/corpus/styles/running-text';
import type { TextStyle } from '../../tests/corpus/styles/style';
import { TABLE_STYLES } from '../../tests/corpus/styles/tables';
import { WORD_STYLES } from '../../tests/corpus/styles/word';
import { WORD_TABLE_STYLES } from '../../tests/corpus/styles/word-tables';
import { csvText, workbook } from '../../tests/corpus/table-files';
import { trueQuestions } from '../../tests/corpus/truth';
import { wordFile } from '../../tests/corpus/word-files';
import { SIGNING_TARGETS } from './signing-targets';
import { brokenPromises } from './sound';

export interface Target {
  name: string;
  /** A sound file. */
  file: (random: Random) => Uint8Array;
  /** Reads bytes; calling what it gives back says what is wrong with the outcome. */
  read: (bytes: Uint8Array, random: Random) => () => string[] | Promise<string[]>;
}

/** Few enough questions that a file is read in a millisecond. */
const QUESTIONS = 6;

const CHOICES: readonly ImportChoices[] = [
  ...([{}, {}, {}, { numbersMean: 'from-1' }, { numbersMean: 'from-0' }, { numbersMean: 'text' }] as const),
  ...([{ formatMeans: 'bold' }, { formatMeans: 'underline' }, { formatMeans: 'nothing' }] as const),
  ...([{ encoding: 'utf-16le' }, { encoding: 'windows-1258' }, { sheet: 'Câu hỏi' }] as const),
];

const imported = (importer: Importer) => (bytes: Uint8Array, random: Random) => {
  const draft = importer(bytes, random.pick(CHOICES));
  return () => brokenPromises(draft);
};

const ofText = (importer: Importer, styles: readonly TextStyle[]): Target[] =>
  styles.map(({ name, wishes, write }) => ({
    name,
    file: (random) =>
      encoded(write(trueQuestions(random.integer(1, 1e6), QUESTIONS, wishes), random), random.pick(ENCODINGS)),
    read: imported(importer),
  }));

const sheetFiles: Target[] = TABLE_STYLES.flatMap(({ name, wishes, rows }): Target[] => {
  const table = (random: Random) => rows(trueQuestions(random.integer(1, 1e6), QUESTIONS, wishes));
  return [
    { name: `${name}, workbook`, file: (random) => workbook(table(random)), read: imported(importSheet) },
    {
      name: `${name}, CSV`,
      file: (random) => encoded(csvText(table(random), random.pick([',', ';', '\t'])), random.pick(ENCODINGS)),
      read: imported(importCsv),
    },
  ];
});

const wordFiles: Target[] = [...WORD_STYLES, ...WORD_TABLE_STYLES].map(({ name, wishes, items }) => ({
  name,
  file: (random) => wordFile(items(trueQuestions(random.integer(1, 1e6), QUESTIONS, wishes)), random),
  read: imported(importWord),
}));

const packJson: Target = {
  name: 'pack JSON',
  file: () => new TextEncoder().encode(JSON.stringify(exampleFile(), null, 1)),
  read: (bytes) => {
    const reading = readPack(bytes);
    return () => {
      if (!reading.ok) return reading.problems.length > 0 ? [] : ['refused without a word'];
      const again = readPack(writePack(reading.pack));
      return again.ok && sameContent(again.pack, reading.pack) ? [] : ['does not come back from what writePack wrote'];
    };
  },
};

export const TARGETS: readonly Target[] = [
  packJson,
  ...SIGNING_TARGETS,
  ...ofText(importGift, GIFT_STYLES),
  ...ofText(importAiken, AIKEN_STYLES),
  ...ofText(importAnki, ANKI_STYLES),
  ...ofText(importText, RUNNING_TEXT_STYLES),
  ...wordFiles,
  ...sheetFiles,
];
