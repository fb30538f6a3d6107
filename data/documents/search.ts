/** Search by number, title, topic, issuer or name, with or without marks, with a slip or two. */
import { catalog } from './catalog';
import { lookUpIn, newestFirst } from './look-up';
import { rankFactor, yearOf } from './rank-factor';
import { type Guess, indexEntries, type Postings, pairOf, type SearchIndex } from './search-index';
import { searchWords } from './search-words';
import type { DocumentEntry, ForceState } from './types';

/** Of an entry without a source nothing is said of its force, by a filter neither. */
export type SaidOfForce = ForceState | 'unsourced';

export function saidOfForce({ sources, force }: DocumentEntry): SaidOfForce {
  return sources.length === 0 ? 'unsourced' : force.state;
}

export interface SearchFilters {
  kind?: string;
  issuer?: string;
  year?: number;
  force?: SaidOfForce;
}

/** Two words side by side as in the text say more than both apart. */
const PAIR_BONUS = 1.5;
/** Under this share of the query found, weighed by rarity, an entry is about something else: two words of three are enough, one of two is not. */
const MIN_COVERAGE = 0.6;
const DEFAULT_LIMIT = 20;

function passes(entry: DocumentEntry, { kind, issuer, year, force }: SearchFilters): boolean {
  return (
    (kind === undefined || entry.kind === kind) &&
    (issuer === undefined || entry.issuer === issuer) &&
    (year === undefined || entry.issued.startsWith(String(year))) &&
    (force === undefined || saidOfForce(entry) === force)
  );
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

interface Searched {
  entries: readonly DocumentEntry[];
  index: SearchIndex;
  newestYear: number;
}

function prepare(entries: readonly DocumentEntry[]): Searched {
  const newestYear = entries.reduce((year, entry) => Math.max(year, yearOf(entry)), 0);
  return { entries, index: indexEntries(entries), newestYear };
}

/** Scores by position of the entries that answer enough of the query. */
function scores(query: string, { entries, index, newestYear }: Searched): Map<number, number> {
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
    else sum.set(position, score * coverage * rankFactor(entry, typed, newestYear));
  }
  return sum;
}

export type Search = (query: string, filters?: SearchFilters, limit?: number) => DocumentEntry[];

/** A search over any entries; the index is made at the first query. Best first; a number's own entries before all others. */
export function searchIn(entries: readonly DocumentEntry[]): Search {
  const lookUp = lookUpIn(entries);
  let searched: Searched | null = null;
  return (query, filters = {}, limit = DEFAULT_LIMIT) => {
    const passing = (entry: DocumentEntry) => passes(entry, filters);
    if (query.trim() === '') return entries.filter(passing).sort(newestFirst).slice(0, limit);
    searched ??= prepare(entries);
    const byNumber = lookUp(query);
    const ranked = [...scores(query, searched)]
      .flatMap(([position, score]) => {
        const entry = entries[position];
        return entry && !byNumber.includes(entry) ? [{ entry, score }] : [];
      })
      .sort((a, b) => b.score - a.score || newestFirst(a.entry, b.entry));
    return [...byNumber, ...ranked.map(({ entry }) => entry)].filter(passing).slice(0, limit);
  };
}

let searchCatalog: Search | null = null;

/** The catalog's entries that answer a query, best first. An empty query gives all that pass the filters, newest first. */
export const search: Search = (...asked) => {
  searchCatalog ??= searchIn(catalog);
  return searchCatalog(...asked);
};
