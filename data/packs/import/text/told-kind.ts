/** Questions that a table's column "Loại" says are to be put in order or to be matched, with the key as sheets have it. */
import { showable } from '../../text-rules';
import type { DraftQuestion, KeySource } from '../draft';
import { type Finding, finding } from '../findings';
import { lettersIn } from '../key-letters';
import { PAIR, splitAtSign } from '../sheet/escapes';
import { sliceText } from './lines';
import type { RawQuestion } from './structure';

export type ToldKind = Pick<DraftQuestion, 'items' | 'pairs'> & {
  type: 'order' | 'match';
  /** Null: the key is missing or unclear, and nothing is put into an order. */
  keyFrom: KeySource | null;
  findings: Finding[];
};

const NUMBERS = /^\d{1,2}(?:[ ,;>→–-]+\d{1,2})*$/u;

/** What Word's own correction makes of "=>". */
const ARROW = /[⇒⇨→]/u;

function sidesOf(text: string): string[] {
  const sides = splitAtSign(text, PAIR);
  return sides.length === 1 ? text.split(ARROW).map((side) => side.trim()) : sides;
}

/** Indexes of all `count` items in the order that `key` says; null where it is no order of just these. */
function orderIn(key: string, count: number): readonly number[] | null {
  const numbers = NUMBERS.test(key) ? (key.match(/\d+/gu) ?? []).map(Number) : null;
  const indexes = numbers ? numbers.map((number) => number - (numbers.includes(0) ? 0 : 1)) : lettersIn(key);
  const isWhole =
    indexes?.length === count && Array.from({ length: count }, (_, i) => i).every((i) => indexes.includes(i));
  return isWhole ? indexes : null;
}

/** `texts`: of the answers, as written. `table`: answers that the file gives the question at its end. Null where no kind is told. */
export function readToldKind(raw: RawQuestion, texts: readonly string[], table: readonly string[]): ToldKind | null {
  const { kind, place } = raw;
  if (kind === null) return null;
  const unclear = (read: string) => finding('keyUnclear', 'error', place, { read: showable(read) });
  if (kind === 'match') {
    const split = texts.map(sidesOf);
    const broken = split.findIndex((sides) => sides.length !== 2 || sides.includes(''));
    const pairs = split.map(([left = '', right = '']) => ({ left, right }));
    const findings = [...raw.keys.map(sliceText), ...table, ...(broken === -1 ? [] : [texts[broken] ?? ''])].map(
      unclear,
    );
    return {
      type: kind,
      items: [],
      pairs,
      keyFrom: findings.length === 0 && texts.length > 0 ? 'line' : null,
      findings,
    };
  }
  const keys = [...raw.keys.map(sliceText), ...table];
  const orders = keys.map((key) => orderIn(key, texts.length));
  const [first] = orders;
  const isClear = first && orders.every((order) => order?.join() === first.join());
  if (!isClear)
    return {
      type: kind,
      items: [...texts],
      pairs: [],
      keyFrom: null,
      findings: keys.length > 0 ? [unclear(keys.join(' / '))] : [],
    };
  const items = first.map((index) => texts[index] ?? '');
  return { type: kind, items, pairs: [], keyFrom: raw.keys.length > 0 ? 'line' : 'table', findings: [] };
}
