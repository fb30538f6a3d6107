/** Search by number, title, topic, issuer or name, with or without marks, with a slip or two. */
import { catalog } from './catalog';
import { lookUpIn } from './look-up';
import { type Guess, indexEntries, pairOf, type Postings, type SearchIndex } from './search-index';
import { searchWords } from './search-words';
import type { DocumentEntry, ForceState } from './types';

export interface SearchFilters {
  kind?: string;
  issuer?: string;
  year?: number;
  force?: ForceState;
}

/** Two words side by side as in the text say more than both apart. */
const PAIR_BONUS = 1.5;
/** Under this share of the query's weight found, an entry is about something else. */
const MIN_COVERAGE = 0.5;
/** Of entries alike, what holds comes before what was replaced: enough to order equals, not to beat a better match. */
const FORCE_FACTOR: Readonly<Record<ForceState, number>> = { 'in-force': 1, unclear: 0.96, replaced: 0.85, expired: 0.85 };
const DEFAULT_LIMIT = 20;

function passes(entry: DocumentEntry, { kind, issuer, year, force }: SearchFilters): boolean {
  return (
    (kind === undefined || entry.kind === kind) &&
    (issuer === undefined || entry.issuer === issuer) &&
    (year === undefined || entry.issued.startsWith(String(year))) &&
    (force === undefined || entry.force.state === force)
  );
}

function newestFirst(a: DocumentEntry, b: DocumentEntry): number {
  if (a.issued === b.issued) return a.id < b.id ? -1 : 1;
  return a.issued < b.issued ? 1 : -1;
}

/** How rare a key is: what stands in every entry says nothing about one (inverse document frequency, smoothed). */
function rarity(postings: Postings | undefined, total: number): number {
  return Math.log(1 + total / (1 + (postings?.size ?? 0)));
}

/** The best of several guesses for each entry, times how rare the word is. */
function bestOf(keys: readonly Guess[], postings: ReadonlyMap<string, Postings>, total: number): Map<number, number> {
  const best = new Map<number, number>();
  for (const { word, likeness } of keys) {
    const found = postings.get(word);
    const factor = likeness * rarity(found, total);
    for (const [position, weight] of found ?? []) {
      best.set(position, Math.max(best.get(position) ?? 0, factor * weight));
    }
  }
  return best;
}

function addAll(sum: Map<number, number>, part: ReadonlyMap<number, number>, factor: number): void {
  for (const [position, score] of part) sum.set(position, (sum.get(position) ?? 0) + factor * score);
}

/** Scores by position of the entries that answer enough of the query. */
function scores(query: string, index: SearchIndex, entries: readonly DocumentEntry[]): Map<number, number> {
  const typed = searchWords(query);
  const total = entries.length;
  const guesses = typed.map((word, at) => index.guess(word, at === typed.length - 1));
  const sum = new Map<number, number>();
  const covered = new Map<number, number>();
  let wanted = 0;
  for (const [at, guess] of guesses.entries()) {
    const found = bestOf(guess, index.words, total);
    const share = rarity(guess[0] && index.words.get(guess[0].word), total);
    wanted += share;
    addAll(sum, found, 1);
    for (const position of found.keys()) covered.set(position, (covered.get(position) ?? 0) + share);

    const before = guesses[at - 1] ?? [];
    const pairs = before.flatMap((first) =>
      guess.map((second) => ({ word: pairOf(first.word, second.word), likeness: first.likeness * second.likeness })),
    );
    addAll(sum, bestOf(pairs, index.pairs, total), PAIR_BONUS);
  }
  for (const [position, score] of sum) {
    const entry = entries[position];
    const coverage = (covered.get(position) ?? 0) / wanted;
    if (!entry || coverage < MIN_COVERAGE) sum.delete(position);
    else sum.set(position, score * coverage * FORCE_FACTOR[entry.force.state]);
  }
  return sum;
}

export type Search = (query: string, filters?: SearchFilters, limit?: number) => DocumentEntry[];

/** A search over any entries; the index is made at the first query. Best first; a number's own entries before all others. */
export function searchIn(entries: readonly DocumentEntry[]): Search {
  const lookUp = lookUpIn(entries);
  let made: SearchIndex | null = null;
  return (query, filters = {}, limit = DEFAULT_LIMIT) => {
    if (query.trim() === '') return entries.filter((entry) => passes(entry, filters)).sort(newestFirst).slice(0, limit);
    made ??= indexEntries(entries);
    const byNumber = lookUp(query);
    const ranked = [...scores(query, made, entries)]
      .flatMap(([position, score]) => {
        const entry = entries[position];
        return entry && !byNumber.includes(entry) ? [{ entry, score }] : [];
      })
      .sort((a, b) => b.score - a.score || newestFirst(a.entry, b.entry));
    return [...byNumber, ...ranked.map(({ entry }) => entry)].filter((entry) => passes(entry, filters)).slice(0, limit);
  };
}

/** The catalog's entries that answer a query, best first. An empty query gives all that pass the filters, newest first. */
export const search: Search = searchIn(catalog);
