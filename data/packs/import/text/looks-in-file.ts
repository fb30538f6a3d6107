/** Whether a look marks right answers in this file: held against the keys that are written. */
import type { Ask, ImportChoices } from '../draft';
import type { Look } from './facts';
import { LOOKS } from './looks';

export interface LookedAt {
  /** Options singled out by each look; null where it points both ways. */
  looks: Map<Look, number[] | null>;
  /** What the written key says; null where there is none or it is unclear. */
  written: number[] | null;
  /** "Câu 3: B. Sáu điều" for each look, for the trainer to see. */
  exampleOf: (indexes: readonly number[]) => string;
}

/** So many comparisons are enough to see that a look has nothing to do with the key. */
const ENOUGH = 5;
const HALF = 0.5;

/** Looks that contradict the written keys more often than not: they are there for another reason. */
export function idleLooks(questions: readonly LookedAt[]): Set<Look> {
  const idle = new Set<Look>();
  for (const look of LOOKS) {
    const compared = questions.flatMap(({ looks, written }) => {
      const shown = looks.get(look);
      return shown && written ? [shown.join() === written.join()] : [];
    });
    const right = compared.filter(Boolean).length;
    if (compared.length >= ENOUGH && right < compared.length * HALF) idle.add(look);
  }
  return idle;
}

/** What the looks say of a question without a written key. */
export type ShownKey =
  | { kind: 'none' }
  /** The trainer said that this look marks right answers. */
  | { kind: 'chosen'; indexes: number[] }
  | { kind: 'undecided'; look: Look; indexes: number[] }
  /** Looks, or text and letters, point at different options. */
  | { kind: 'unclear' };

export function shownKey(looks: LookedAt['looks'], { formatMeans }: ImportChoices): ShownKey {
  if (formatMeans === 'nothing') return { kind: 'none' };
  if (formatMeans !== undefined) {
    const indexes = looks.get(formatMeans);
    if (indexes === undefined) return { kind: 'none' };
    return indexes === null ? { kind: 'unclear' } : { kind: 'chosen', indexes };
  }
  const shown = [...looks].flatMap(([look, indexes]) => (indexes ? [{ look, indexes }] : []));
  const [first] = shown;
  if (!first) return looks.size > 0 ? { kind: 'unclear' } : { kind: 'none' };
  return shown.every(({ indexes }) => indexes.join() === first.indexes.join())
    ? { kind: 'undecided', ...first }
    : { kind: 'unclear' };
}

/** Looks that contradict the written key of this question. */
export function contradicting(
  { looks, written }: Pick<LookedAt, 'looks' | 'written'>,
  idle: ReadonlySet<Look>,
  { formatMeans }: ImportChoices,
): number[] | null {
  if (written === null || formatMeans === 'nothing') return null;
  for (const [look, indexes] of looks) {
    const counts = formatMeans === undefined ? !idle.has(look) : look === formatMeans;
    if (counts && indexes && indexes.join() !== written.join()) return indexes;
  }
  return null;
}

/** Asks what the looks mean where they are the only key of some question and nobody has said. */
export function formatAsk(questions: readonly LookedAt[], choices: ImportChoices, clear: number): Ask[] {
  if (choices.formatMeans !== undefined) return [];
  const keyless = questions.filter(({ written }) => written === null);
  const ways = LOOKS.flatMap((look) => {
    const told = keyless.flatMap((one) => {
      const indexes = one.looks.get(look);
      return indexes ? [one.exampleOf(indexes)] : [];
    });
    return told.length === 0 ? [] : [{ choice: look, clear: clear + told.length, example: told[0] ?? '' }];
  });
  return ways.length === 0
    ? []
    : [{ about: 'formatMeans', ways: [...ways, { choice: 'nothing', clear, example: '' }] }];
}
