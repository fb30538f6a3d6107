/** What bare numbers in a key column mean: told by the whole column, or asked. Never taken for granted. */
import type { Ask, DraftQuestion } from '../draft';
import { type NumbersMean, optionsOfNumbers } from './key-reading';
import type { ReadRow } from './read-question';
import { lettersOf } from './values';

const WAYS: readonly NumbersMean[] = ['from-1', 'from-0', 'text'];

type NumberRow = ReadRow & { key: { kind: 'numbers' } };
const isOpen = (row: ReadRow): row is NumberRow =>
  row.key.kind === 'numbers' &&
  row.layout.numbers === null &&
  (row.kind === null || ['one', 'many', 'choice', 'truefalse'].includes(row.kind));

const meant = ({ key, options }: NumberRow, way: NumbersMean): string | null =>
  optionsOfNumbers(key, way, options)?.join() ?? null;

/**
 * The one reading under which every number of `rows` names an answer; null where there are several that differ, or none. A 0
 * can only count from 0, the number of options only from 1; readings that name the same answers everywhere are one.
 */
export function numbersMeanIn(rows: readonly ReadRow[]): NumbersMean | null {
  const open = rows.filter(isOpen);
  const whole = WAYS.filter((way) => open.every((row) => meant(row, way) !== null));
  const [first] = whole;
  const agree = first !== undefined && whole.every((way) => open.every((row) => meant(row, way) === meant(row, first)));
  return agree ? first : null;
}

/** Asks what the numbers mean; nothing where no row needs it. `clearUnder` counts questions with a clear key. */
export function askNumbers(rows: readonly ReadRow[], clearUnder: (way: NumbersMean) => number): Ask[] {
  const open = rows.filter(isOpen);
  if (open.length === 0) return [];
  const ways = WAYS.flatMap((way) => {
    const example = open.find((row) => meant(row, way) !== null);
    return example ? [{ choice: way, clear: clearUnder(way), example: exampleOf(example, way) }] : [];
  });
  return [{ about: 'numbersMean', ways }];
}

/** «2» → B. The second answer */
function exampleOf(row: NumberRow, way: NumbersMean): string {
  const indexes = optionsOfNumbers(row.key, way, row.options) ?? [];
  return `«${row.keyText}» → ${indexes.map((index) => `${lettersOf([index])}. ${row.options[index] ?? ''}`).join('; ')}`;
}

/** Whether a question could be imported as it is. */
export const hasClearKey = ({ keyFrom, findings }: DraftQuestion): boolean =>
  keyFrom !== null && !findings.some(({ severity }) => severity === 'error');
