/** What a cell of the key column says, before it is decided what bare numbers mean. Nothing is guessed. */
import { foldForRepeats } from '../../question-check';
import { showable } from '../../text-rules';
import { lettersIn } from '../key-letters';
import { dayText } from './cell-text';
import type { CellValue } from './table';

/** `shown`: as the sheet shows it, where that is not what was typed. */
export type KeyReading = (
  | { kind: 'none' }
  /** Indexes of options, as named. */
  | { kind: 'options'; indexes: number[] }
  /** Bare numbers, as written; `text`: the option whose whole text the cell is, or null. */
  | { kind: 'numbers'; numbers: number[]; text: number | null }
  | { kind: 'truth'; value: boolean }
  /** Can be read in several ways. */
  | { kind: 'unclear'; read: string }
  /** Names nothing that is there. */
  | { kind: 'outside'; read: string }
) & { shown?: string };

const TRUE = new Set(['đ', 'đúng', 'true', 't', 'right', 'yes']);
const FALSE = new Set(['s', 'sai', 'false', 'f', 'wrong', 'no']);

/** "Đ", "Đúng", "TRUE" … and their opposites; null for anything else. */
export function truthIn(text: string): boolean | null {
  const word = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.\s]+$/u, '')
    .trim();
  return TRUE.has(word) ? true : FALSE.has(word) ? false : null;
}

const NUMBERS = /^\d{1,2}(?:(?:\s*[,;&+.]\s*|\s+và\s+|\s+and\s+|\s*-\s*|\s+)\d{1,2})*$/iu;
/** What programs make of "1-2": "1-Feb", "01-Thg2", "2-Jan". */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SHORT_DATE = /^(\d{1,2})[-/ ](?:thg ?(\d{1,2})|([a-z]{3}))$/iu;
const LETTERED = /^([A-H])\s*[.):]\s*(\S.*)$/su;

/** Day and month that a key like "1-2" became; null where it is no such date. */
function dateParts(value: CellValue | undefined, text: string): [number, number] | null {
  if (value?.kind === 'date') return [value.day, value.month];
  const [, day, month, name = ''] = SHORT_DATE.exec(text) ?? [];
  const number = month === undefined ? MONTHS.indexOf(name.toLowerCase()) + 1 : Number(month);
  return day === undefined || number === 0 ? null : [Number(day), number];
}

/** `text`: of the key's cell; `options`: by column, "" where the cell is empty. `lettersRule`: the layout itself says that keys are letters. */
export function readKey(
  value: CellValue | undefined,
  text: string,
  options: readonly string[],
  lettersRule = false,
): KeyReading {
  if (text === '') return { kind: 'none' };
  const read = showable(text);
  const date = dateParts(value, text);
  if (date) {
    const shown = value?.kind === 'date' ? dayText(value) : text;
    // Whichever of the two stood first, the set is the same; only an order would differ, and that asks for more than two.
    const fits = date[0] !== date[1] && date.every((part) => part <= options.length);
    return fits ? { kind: 'numbers', numbers: date.toSorted(), text: null, shown } : { kind: 'unclear', read: shown };
  }
  const truth = options.every((option) => option === '') ? truthIn(text) : null;
  if (truth !== null) return { kind: 'truth', value: truth };
  const folded = options.map(foldForRepeats);
  const indexOf = (answer: string) => {
    const sought = foldForRepeats(answer);
    const first = sought === '' ? -1 : folded.indexOf(sought);
    return first === folded.lastIndexOf(sought) ? first : -1;
  };
  const same = indexOf(text);
  const letters = lettersIn(text);
  const names = letters?.every((index) => (options[index] ?? '') !== '');
  // "H" of three options that one of them reads is that one.
  if (letters && !(same !== -1 && !names)) {
    if (!lettersRule && same !== -1 && (letters.length > 1 || letters[0] !== same)) return { kind: 'unclear', read };
    return names ? { kind: 'options', indexes: letters } : { kind: 'outside', read };
  }
  if (value?.kind === 'number' && !Number.isInteger(value.value)) {
    // "1,3" typed where a comma is the decimal sign.
    const parts = text.split(',').map(Number);
    if (same !== -1) return { kind: 'options', indexes: [same] };
    const isPair = parts.length === 2 && parts.every((part) => part <= options.length) && parts[0] !== parts[1];
    return isPair ? { kind: 'numbers', numbers: parts, text: null, shown: text } : { kind: 'unclear', read };
  }
  if (NUMBERS.test(text)) {
    const numbers = (text.match(/\d+/gu) ?? []).map(Number);
    return { kind: 'numbers', numbers, text: same === -1 ? null : same };
  }
  if (same !== -1) return { kind: 'options', indexes: [same] };
  return readWords(text, options, indexOf) ?? { kind: 'outside', read };
}

/** Truth words, "B. the option's text", several options' texts on lines of their own. */
function readWords(text: string, options: readonly string[], indexOf: (answer: string) => number): KeyReading | null {
  const truth = truthIn(text);
  if (truth !== null) {
    const agreeing = options.flatMap((option, i) => (truthIn(option) === truth ? [i] : []));
    if (agreeing.length === 1) return { kind: 'options', indexes: agreeing };
  }
  const [, letter, answer = ''] = LETTERED.exec(text) ?? [];
  if (letter !== undefined) {
    const index = letter.charCodeAt(0) - 65;
    return indexOf(answer) === index
      ? { kind: 'options', indexes: [index] }
      : { kind: 'unclear', read: showable(text) };
  }
  const lines = text.split(/\n|;/u).map((line) => indexOf(line.trim()));
  return lines.length > 1 && lines.every((index) => index !== -1) && new Set(lines).size === lines.length
    ? { kind: 'options', indexes: lines }
    : null;
}

export type NumbersMean = 'from-1' | 'from-0' | 'text';

/** The options that `numbers` mean; null where they mean none that is there. */
export function optionsOfNumbers(
  { numbers, text }: { numbers: readonly number[]; text: number | null },
  mean: NumbersMean,
  options: readonly string[],
): number[] | null {
  if (mean === 'text') return text === null ? null : [text];
  const indexes = numbers.map((number) => number - (mean === 'from-1' ? 1 : 0));
  const isClear = indexes.every((index) => (options[index] ?? '') !== '') && new Set(indexes).size === indexes.length;
  return isClear ? indexes : null;
}
