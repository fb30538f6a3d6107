/** Everything that a file says of one question's right answer, source by source; nothing is decided here. */

import { showable } from '../../text-rules';
import type { ImportChoices, KeySource, Place } from '../draft';
import { type Finding, finding } from '../findings';
import { markBehind } from './labels';
import { sliceText } from './lines';
import type { TableKey } from './match-answers';
import type { RawOption, RawQuestion } from './structure';
import { readWrittenKey, type WrittenKey } from './written-key';

export interface Reading {
  by: KeySource;
  /** Of the options; empty for a truth without options. */
  indexes: number[];
  truth: boolean | null;
  /** In words of the file: "B", "A, C", "Đúng". */
  answers: string;
}

export interface Readings {
  readings: Reading[];
  /** Keys that can't be read, or name what is not there. */
  findings: Finding[];
  /** Reasons that stood behind a letter. */
  reasons: string[];
  /** A bare number given as the key. */
  number: number | null;
}

/** "A, C", or the texts of options without letters. */
export const answerNames = (
  indexes: readonly number[],
  options: readonly RawOption[],
  texts: readonly string[],
): string => indexes.map((i) => options[i]?.letter || showable(texts[i] ?? '')).join(', ');

/** "A–D", or the letters one by one where some are missing. */
function allowedLetters(options: readonly RawOption[]): string {
  const letters = options.map(({ letter }) => letter).filter((letter) => letter !== '');
  const isRow = letters.every((letter, i) => letter.charCodeAt(0) === 65 + i);
  return isRow && letters.length > 1 ? `${letters[0]}–${letters.at(-1)}` : letters.join(', ');
}

/** Marks behind the options' texts, which are no part of them: only where some have one and others not. */
export function marksOf(
  options: readonly RawOption[],
  texts: readonly string[],
): { ticked: number[]; texts: string[] } {
  const behind = texts.map(markBehind);
  const ticked = options.flatMap(({ isTicked }, i) => (isTicked || behind[i]?.mark === 'right' ? [i] : []));
  if (ticked.length === 0 || ticked.length === options.length) return { ticked: [], texts: [...texts] };
  return { ticked, texts: texts.map((text, i) => text.slice(0, behind[i]?.end).trim()) };
}

/** Reads marks, key lines and the table of answers. `texts`: the options' own, marks taken off. */
export function readKeys(
  question: RawQuestion,
  texts: readonly string[],
  ticked: readonly number[],
  table: readonly TableKey[],
  choices: ImportChoices,
): Readings {
  const { options } = question;
  const found: Readings = { readings: [], findings: [], reasons: [], number: null };
  const names = (indexes: readonly number[]) => answerNames(indexes, options, texts);
  if (ticked.length > 0) found.readings.push({ by: 'mark', indexes: [...ticked], truth: null, answers: names(ticked) });
  const take = (by: KeySource, written: string, place: Place) => {
    const key: WrittenKey = readWrittenKey(written, options, texts, choices);
    const read = showable(written, 200);
    if (key.kind === 'options') {
      found.readings.push({ by, indexes: key.indexes, truth: null, answers: names(key.indexes) });
      if (key.rest !== '') found.reasons.push(key.rest);
    } else if (key.kind === 'truth' && options.length === 0)
      found.readings.push({ by, indexes: [], truth: key.value, answers: read });
    else if (key.kind === 'outside' && options.length > 0)
      found.findings.push(finding('keyOutside', 'error', place, { read, allowed: allowedLetters(options) }));
    else {
      if (key.kind === 'number') found.number = key.number;
      found.findings.push(finding('keyUnclear', 'error', place, { read }));
    }
  };
  for (const slice of question.keys) take('line', sliceText(slice), slice.line.place);
  for (const { answer, place } of table) take('table', answer, place);
  return found;
}

/** Whether all readings say the same. */
export const agree = (readings: readonly Reading[]): boolean =>
  new Set(readings.map(({ indexes, truth }) => `${indexes.join()}|${truth}`)).size <= 1;
