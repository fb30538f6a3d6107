/**
 * Stems that ask nearly the same. Two stems are alike when they hold the same numbers and share most pairs of
 * neighbouring words (Jaccard index). Found by an index of the rarest pairs: the prefix filter of Chaudhuri, Ganti and
 * Kaushik (2006) – of two sets that share enough, the first few members of each in one common order share one, so only
 * those are indexed, the rarest first. alike.test.ts holds it equal to comparing all with all.
 */
import { foldVietnamese } from '../../documents/fold';

/** Share of common pairs of words, 0–1, from which two stems count as one question. */
export const ALIKE = 0.65;

const NUMERALS = 'mot|nhat|hai|nhi|ba|bon|tu|nam|sau|bay|tam|chin|muoi';
/** Numbers in words count as numbers where they count places: "chuẩn mực thứ tư", "Điều ba". */
const PLACE_IN_WORDS = new RegExp(`(?<!\\p{L})(?:thu|chuan muc|dieu|khoan) (?:${NUMERALS})(?!\\p{L})`, 'gu');

interface Fingerprint {
  pairs: Set<string>;
  numbers: string;
}

/** What of a stem is compared. */
export function fingerprintOf(stem: string): Fingerprint {
  const folded = foldVietnamese(stem).replace(/\s+/gu, ' ');
  const words = folded.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const places = folded.match(PLACE_IN_WORDS) ?? [];
  return {
    pairs: new Set(words.map((word, i) => `${word} ${words[i + 1] ?? ''}`)),
    numbers: [...words.filter((word) => /\d/u.test(word)), ...places].join(' '),
  };
}

/** Jaccard index of two sets, 0–1; two empty ones share nothing. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const member of a) if (b.has(member)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

export interface Asked {
  stem: string;
  /** Stems of different scopes ask different things (under different scenarios). */
  scope?: string | undefined;
}

export interface AlikePair {
  index: number;
  /** The first one before it that is alike. */
  other: number;
  /** 0–1. */
  share: number;
}

interface Indexed {
  index: number;
  pairs: ReadonlySet<string>;
}

/** The numbers of ascending lists, ascending, each once: lazily, because the first that fits ends the search. */
function* merged(lists: readonly (readonly number[])[]): Generator<number> {
  const heads = lists.map(() => 0);
  for (;;) {
    let least = Number.POSITIVE_INFINITY;
    for (const [i, list] of lists.entries()) least = Math.min(least, list[heads[i] ?? 0] ?? least);
    if (least === Number.POSITIVE_INFINITY) return;
    for (const [i, list] of lists.entries()) if (list[heads[i] ?? 0] === least) heads[i] = (heads[i] ?? 0) + 1;
    yield least;
  }
}

/** Products of decimals may come out a hair above the whole number that they are. */
const HAIR = 1e-9;

function alikeAmong(stems: readonly Indexed[]): AlikePair[] {
  const frequency = new Map<string, number>();
  for (const { pairs } of stems) for (const pair of pairs) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
  const rarestFirst = (a: string, b: string) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1);
  const index = new Map<string, number[]>();
  const exact = new Map<string, number>();
  const found = new Map<number, AlikePair>();
  for (const [place, { index: at, pairs }] of stems.entries()) {
    const sorted = [...pairs].sort(rarestFirst);
    const name = sorted.join('\n');
    const same = exact.get(name);
    if (same !== undefined) {
      // What is alike to the one is alike to the other.
      const other = stems[same]?.index ?? at;
      found.set(place, { other, share: 1, ...found.get(same), index: at });
      continue;
    }
    exact.set(name, place);
    const prefix = sorted.slice(0, sorted.length - Math.ceil(ALIKE * sorted.length - HAIR) + 1);
    for (const candidate of merged(prefix.map((pair) => index.get(pair) ?? []))) {
      const other = stems[candidate];
      const share = other ? overlap(pairs, other.pairs) : 0;
      if (!other || share < ALIKE) continue;
      found.set(place, { index: at, other: other.index, share });
      break;
    }
    for (const pair of prefix) {
      const places = index.get(pair);
      if (places) places.push(place);
      else index.set(pair, [place]);
    }
  }
  return [...found.values()];
}

/** For each stem that is alike to an earlier one: the first such. In the order of the stems. */
export function alikeStems(asked: readonly Asked[]): AlikePair[] {
  const groups = new Map<string, Indexed[]>();
  for (const [index, { stem, scope = '' }] of asked.entries()) {
    const { pairs, numbers } = fingerprintOf(stem);
    if (pairs.size === 0) continue;
    const key = `${scope}\n${numbers}`;
    const group = groups.get(key);
    if (group) group.push({ index, pairs });
    else groups.set(key, [{ index, pairs }]);
  }
  return [...groups.values()].flatMap(alikeAmong).sort((a, b) => a.index - b.index);
}
