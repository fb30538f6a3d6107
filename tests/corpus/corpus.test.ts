/**
 * Every style of file × every encoding: what importers make of questions whose truth is known. `npm test` takes a few dozen
 * of each; `npm run corpus` (CORPUS_QUESTIONS=1000) takes a thousand and prints every case that was not read rightly.
 */
import { describe, expect, it } from 'vitest';
import { importAiken } from '../../data/packs/import/aiken/import';
import { importAnki } from '../../data/packs/import/anki/import';
import type { Importer } from '../../data/packs/import/draft';
import { importGift } from '../../data/packs/import/gift/import';
import { importCsv, importSheet } from '../../data/packs/import/import-sheet';
import { importText } from '../../data/packs/import/text/import';
import { importWord } from '../../data/packs/import/word/import';
import { ENCODINGS, encoded } from './encodings';
import { judge, type Verdict } from './judge';
import { randomOf } from './random';
import { ANKI_STYLES } from './styles/anki';
import { AIKEN_STYLES, GIFT_STYLES } from './styles/gift';
import { RUNNING_TEXT_STYLES } from './styles/running-text';
import type { TextStyle } from './styles/style';
import { GIMKIT, rightFirst, TABLE_STYLES, type TableStyle } from './styles/tables';
import { WORD_STYLES } from './styles/word';
import { WORD_TABLE_STYLES } from './styles/word-tables';
import { csvText, type Separator, workbook } from './table-files';
import { type TrueQuestion, trueQuestions } from './truth';
import { type Form, wordFile } from './word-files';

const QUESTIONS = Number(process.env.CORPUS_QUESTIONS ?? 40);
const SEED = Number(process.env.CORPUS_SEED ?? 144);
const LEAST_RIGHT = 0.99;

function expectGood(verdict: Verdict) {
  const { total, right, reported, silent, lost, invented, surplus } = verdict;
  expect({ silent, lost, invented, surplus }).toEqual({ silent: [], lost: [], invented: [], surplus: [] });
  expect(right + reported.length).toBe(total);
  expect(right / total, reported.slice(0, 3).join('\n')).toBeGreaterThanOrEqual(LEAST_RIGHT);
}

const TEXT: readonly (readonly [Importer, readonly TextStyle[]])[] = [
  [importGift, GIFT_STYLES],
  [importAiken, AIKEN_STYLES],
  [importAnki, ANKI_STYLES],
  [importText, RUNNING_TEXT_STYLES],
];

describe.each(TEXT.flatMap(([importer, styles]) => styles.map((style) => ({ importer, ...style }))))(
  '$name',
  ({ importer, write, wishes }) => {
    it.each(ENCODINGS)('%s', (encoding) => {
      const truths = trueQuestions(SEED, QUESTIONS, wishes);
      const bytes = encoded(write(truths, randomOf(SEED + 1)), encoding);
      expectGood(judge(truths, importer(bytes, {})));
    });
  },
);

const TABLES: readonly (TableStyle & { truths: TrueQuestion[] })[] = [
  ...TABLE_STYLES.map((style) => ({ ...style, truths: trueQuestions(SEED, QUESTIONS, style.wishes) })),
  { ...GIMKIT, truths: trueQuestions(SEED, QUESTIONS, GIMKIT.wishes).map(rightFirst) },
];
const SEPARATORS: readonly Separator[] = [',', ';', '\t'];

describe.each(TABLES)('$name', ({ rows, choices, truths }) => {
  it('as a workbook', () => {
    expectGood(judge(truths, importSheet(workbook(rows(truths)), choices)));
  });

  it.each(ENCODINGS)('as CSV in %s', (encoding) => {
    const separator = SEPARATORS[ENCODINGS.indexOf(encoding) % SEPARATORS.length] ?? ',';
    expectGood(judge(truths, importCsv(encoded(csvText(rows(truths), separator), encoding), choices)));
  });

  it('says where a key is not clear before anybody was asked, and makes none up', () => {
    const { invented, lost, silent } = judge(truths, importSheet(workbook(rows(truths)), {}));
    expect({ invented, lost, silent }).toEqual({ invented: [], lost: [], silent: [] });
  });
});

const FORMS: readonly Form[] = ['NFC', 'NFD'];

describe.each([...WORD_STYLES, ...WORD_TABLE_STYLES])('$name', ({ items, choices, wishes }) => {
  const truths = trueQuestions(SEED, QUESTIONS, wishes);
  const bytes = (form: Form) => wordFile(items(truths), randomOf(SEED + 2), form);

  it.each(FORMS)('is read, letters in %s', (form) => {
    expectGood(judge(truths, importWord(bytes(form), choices)));
  });

  it('makes no key up before anybody was asked', () => {
    const { invented, lost, silent } = judge(truths, importWord(bytes('NFC'), {}));
    expect({ invented, lost, silent }).toEqual({ invented: [], lost: [], silent: [] });
  });
});
