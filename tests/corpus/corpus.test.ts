/**
 * Every style of file × every encoding: what importers make of questions whose truth is known. `npm test` takes a few dozen
 * of each; `npm run corpus` (CORPUS_QUESTIONS=1000) takes a thousand and prints every case that was not read rightly.
 */
import { describe, expect, it } from 'vitest';
import { importAiken } from '../../data/packs/import/aiken/import';
import { importAnki } from '../../data/packs/import/anki/import';
import type { Draft, ImportChoices, Importer } from '../../data/packs/import/draft';
import { importGift } from '../../data/packs/import/gift/import';
import { ENCODINGS, encoded } from './encodings';
import { judge, type Verdict } from './judge';
import { randomOf } from './random';
import { ANKI_STYLES } from './styles/anki';
import { AIKEN_STYLES, GIFT_STYLES } from './styles/gift';
import type { TextStyle } from './styles/style';
import { trueQuestions } from './truth';

const QUESTIONS = Number(process.env.CORPUS_QUESTIONS ?? 40);
const SEED = Number(process.env.CORPUS_SEED ?? 144);
const LEAST_RIGHT = 0.99;

function expectGood(verdict: Verdict) {
  const { total, right, reported, silent, lost, invented, surplus } = verdict;
  expect({ silent, lost, invented, surplus }).toEqual({ silent: [], lost: [], invented: [], surplus: [] });
  expect(right + reported.length).toBe(total);
  expect(right / total, reported.slice(0, 3).join('\n')).toBeGreaterThanOrEqual(LEAST_RIGHT);
}

function read(importer: Importer, bytes: Uint8Array, choices: ImportChoices = {}): Draft {
  return importer(bytes, choices);
}

const TEXT: readonly (readonly [Importer, readonly TextStyle[]])[] = [
  [importGift, GIFT_STYLES],
  [importAiken, AIKEN_STYLES],
  [importAnki, ANKI_STYLES],
];

describe.each(TEXT.flatMap(([importer, styles]) => styles.map((style) => ({ importer, ...style }))))(
  '$name',
  ({ importer, write, wishes }) => {
    it.each(ENCODINGS)('%s', (encoding) => {
      const truths = trueQuestions(SEED, QUESTIONS, wishes);
      const bytes = encoded(write(truths, randomOf(SEED + 1)), encoding);
      expectGood(judge(truths, read(importer, bytes)));
    });
  },
);
