/** A first look over all lines: how this file numbers its questions, and what follows each line. */
import { isAnswerRow } from './answer-rows';
import { numberLabel, type OptionLabel, optionLabelAt, type QuestionLabel, wordLabel } from './labels';
import type { Line } from './lines';
import { splitOptions } from './split-options';

export interface Surveyed {
  line: Line;
  word: QuestionLabel | null;
  number: QuestionLabel | null;
  option: OptionLabel | null;
  /** An answer A begins here or further down, before the next line that may begin a question. */
  optionsFollow: boolean;
  /** Letter of the option that the next line begins with; null: with none. */
  nextLetter: string | null;
}

export interface Survey {
  lines: Surveyed[];
  /** Questions begin with bare numbers ("12."). */
  byNumber: boolean;
  /** "Bài 1" heads a chapter, because questions begin with "Câu 1". */
  lessonsAreChapters: boolean;
}

/** A few lines with the word "Câu 5" in a file of bare numbers don't make it one of words. */
const WORDS_RULE = 5;

const startsA = ({ line, option, word, number }: Pick<Surveyed, 'line' | 'option' | 'word' | 'number'>): boolean => {
  if (option) return option.letter === 'A';
  if (!word && !number) return splitOptions(line.text, null).options[0]?.letter === 'A';
  return splitOptions(line.text.slice((word ?? number)?.textStart), null).options[0]?.letter === 'A';
};

/** Linear: one pass forwards, one back. */
export function survey(lines: readonly Line[]): Survey {
  const looked = lines.map((line): Surveyed => {
    const found = wordLabel(line.text);
    const number = found ? null : numberLabel(line.text);
    const isRow = number !== null && isAnswerRow(line.text);
    const option = found || number ? null : optionLabelAt(line.text, 0);
    return { line, word: found, number: isRow ? null : number, option, optionsFollow: false, nextLetter: null };
  });
  const words = looked.filter(({ word, line }) => word && !wordLabel(line.text)?.isLesson).length;
  const lessonsAreChapters = words > 0;
  if (lessonsAreChapters) for (const one of looked) if (one.word && wordLabel(one.line.text)?.isLesson) one.word = null;
  // Statements "1. … 2. …" stand inside questions that begin with a word.
  let followsWord = false;
  let followsAny = false;
  let numbered = 0;
  for (const [i, one] of [...looked.entries()].reverse()) {
    const next = looked[i + 1]?.option;
    one.nextLetter = next && !next.isSmall ? next.letter : null;
    const begins = startsA(one);
    one.optionsFollow = begins || (one.word ? followsWord : followsAny);
    if (one.number && one.optionsFollow) numbered++;
    followsWord = !one.word && (begins || followsWord);
    followsAny = !one.word && !one.number && (begins || followsAny);
  }
  return {
    lines: looked,
    byNumber: words * WORDS_RULE < numbered || (words === 0 && looked.some(({ number }) => number)),
    lessonsAreChapters,
  };
}
