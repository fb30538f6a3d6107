/**
 * An inverted index over entries: words and pairs of neighbouring words. A Vietnamese word is mostly two syllables written
 * apart ("đất đai", "đất nước"), so the pairs carry the meaning and the single words only the reach.
 */
import Fuse from 'fuse.js';
import { searchWords } from './search-words';
import type { DocumentEntry } from './types';

/**
 * How much a match in each field says. The title is what people remember; who types a year means the year of issue; issuer
 * and kind are shared by half of the catalog; the summary is our own wording.
 */
const FIELD_WEIGHT = { number: 4, title: 3, alias: 3, year: 3, topic: 2, issuer: 0.7, kind: 0.7, term: 0.7, summary: 0.5 } as const;
type Field = keyof typeof FIELD_WEIGHT;

/** The share of a word's letters that may be wrong (Fuse's threshold): two letters swapped in a word of four is half. */
const MISSPELLING_THRESHOLD = 0.5;
/** A misspelt word may mean several; its neighbours decide, and more than a few only add noise. */
const MAX_GUESSES = 8;
/** A word that is only begun says less than a whole one. */
const PREFIX_LIKENESS = 0.6;
const MIN_PREFIX_LENGTH = 2;
const MAX_PREFIX_WORDS = 40;

/** Weight by position in the list of entries. */
export type Postings = ReadonlyMap<number, number>;

export interface Guess {
  word: string;
  /** 1: the very word. */
  likeness: number;
}

export interface SearchIndex {
  words: ReadonlyMap<string, Postings>;
  pairs: ReadonlyMap<string, Postings>;
  /** The known words that a typed one may mean; `isLast`: it may be only begun. */
  guess: (typed: string, isLast: boolean) => Guess[];
}

function fieldsOf(entry: DocumentEntry): (readonly [Field, string])[] {
  return [
    ['number', entry.number ?? ''],
    ['title', entry.title],
    ...entry.aliases.map((alias) => ['alias', alias] as const),
    ...entry.topics.map((topic) => ['topic', topic] as const),
    ['summary', entry.summary ?? ''],
    ['issuer', entry.issuer],
    ['kind', entry.kind],
    ['term', entry.term === null ? '' : `khóa ${entry.term}`],
    ['year', entry.issued.slice(0, 4)],
  ];
}

export function pairOf(first: string, second: string): string {
  return `${first} ${second}`;
}

/** Each field counts once for a word, however often it says it. */
function add(postings: Map<string, Map<number, number>>, keys: Iterable<string>, position: number, weight: number): void {
  for (const key of new Set(keys)) {
    const weights = postings.get(key) ?? new Map<number, number>();
    weights.set(position, (weights.get(position) ?? 0) + weight);
    postings.set(key, weights);
  }
}

/** Made once for a list of entries; positions are those of the list. */
export function indexEntries(entries: readonly DocumentEntry[]): SearchIndex {
  const words = new Map<string, Map<number, number>>();
  const pairs = new Map<string, Map<number, number>>();
  for (const [position, entry] of entries.entries()) {
    for (const [field, text] of fieldsOf(entry)) {
      const said = searchWords(text);
      const weight = FIELD_WEIGHT[field];
      add(words, said, position, weight);
      add(pairs, said.slice(1).map((word, before) => pairOf(said[before] ?? '', word)), position, weight);
    }
  }

  const vocabulary = [...words.keys()].sort();
  // Fuse looks through the distinct words (a few thousand at any size of the catalog), not through every text of every entry.
  const near = new Fuse(
    vocabulary.filter((word) => !/\d/u.test(word)),
    { threshold: MISSPELLING_THRESHOLD, includeScore: true, ignoreFieldNorm: true, distance: 8 },
  );

  function guess(typed: string, isLast: boolean): Guess[] {
    const known: Guess[] = words.has(typed) ? [{ word: typed, likeness: 1 }] : [];
    const begun = isLast && typed.length >= MIN_PREFIX_LENGTH ? vocabulary.filter((word) => word.startsWith(typed)) : [];
    const begunGuesses = begun
      .filter((word) => word !== typed)
      .slice(0, MAX_PREFIX_WORDS)
      .map((word) => ({ word, likeness: PREFIX_LIKENESS }));
    if (known.length > 0 || begunGuesses.length > 0 || /\d/u.test(typed)) return [...known, ...begunGuesses];
    return near
      .search(typed, { limit: MAX_GUESSES })
      .map(({ item, score }) => ({ word: item, likeness: 1 - (score ?? 1) }));
  }

  return { words, pairs, guess };
}
