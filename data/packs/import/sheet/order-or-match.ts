/** Rows whose answers are to be put in order or to be matched. */
import { showable } from '../../text-rules';
import type { DraftQuestion } from '../draft';
import { PAIR, splitAtSign } from './escapes';
import type { NumbersMean } from './key-reading';
import { namedOptions, type Tell } from './named-options';
import type { ReadRow } from './read-question';

/** Numbers that are each place once say the order whatever they count from. */
function orderOfNumbers(numbers: readonly number[], count: number): NumbersMean | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  if (numbers.length !== count) return null;
  return sorted.every((number, i) => number === i + 1)
    ? 'from-1'
    : sorted.every((number, i) => number === i)
      ? 'from-0'
      : null;
}

/** The key names every item, in the right order. */
export function asOrder(row: ReadRow, mean: NumbersMean | null, tell: Tell): DraftQuestion {
  const { question, options, key, keyText } = row;
  const items = options.filter((text) => text !== '');
  const open = { ...question, options: [], items };
  const own =
    key.kind === 'numbers' ? (key.shown === undefined ? orderOfNumbers(key.numbers, items.length) : null) : mean;
  const indexes = namedOptions(row, own, tell);
  if (!indexes) return open;
  if (indexes.length !== items.length) {
    tell('keyUnclear', { read: showable(keyText) });
    return open;
  }
  return { ...open, items: indexes.map((index) => options[index] ?? ''), keyFrom: 'column' };
}

/** Each answer is a pair by itself. */
export function asMatch({ question, options, keyText }: ReadRow, tell: Tell): DraftQuestion {
  const fromOptions = options.filter((text) => text !== '');
  const texts = fromOptions.length > 0 ? fromOptions : keyText.split('\n').filter((line) => line.trim() !== '');
  const split = texts.map((text) => splitAtSign(text, PAIR));
  const broken = split.findIndex((sides) => sides.length !== 2 || sides.includes(''));
  if (broken !== -1) tell('keyUnclear', { read: showable(texts[broken] ?? '') });
  const pairs = split.map(([left = '', right = '']) => ({ left, right }));
  return { ...question, options: [], pairs, keyFrom: texts.length > 0 && broken === -1 ? 'column' : null };
}
