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
const FIELD_WEIGHT = {
  number: 4,
  title: 3,
  alias: 3,
  year: 3,
  topic: 2,
  issuer: 0.7,
  kind: 0.7,
  term: 0.7,
  summary: 0.5,
} as const;
type Field = keyof typeof FIELD_WEIGHT;

/** Words of a usual title, and how much a longer one loses: one of twice the length gives about four fifths. */
const USUAL_WORDS = 15;
const LENGTH_WEIGHT = 0.3;

/** The share of a word's letters that may be wrong (Fuse's threshold): two letters swapped in a word of four is half. */
const MISSPELLING_THRESHOLD = 0.5;
/** A misspelt word may mean several; its neighbours decide, and more than a few only add noise. */
const MAX_GUESSES = 12;
/** Two neighbouring letters swapped: the commonest slip on a keyboard. */
const SWAP_LIKENESS = 0.9;
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

/** A match is more of a short text than of a long one: "thi hành Điều lệ Đảng" before a guidance that only names it. */
function lengthFactor(words: number): number {
  return (1 + LENGTH_WEIGHT) / (1 + LENGTH_WEIGHT * (words / USUAL_WORDS));
}

export function pairOf(first: string, second: string): string {
  return `${first} ${second}`;
}

/** The field that says most counts for a word, however often it is said: a name repeated in an alias is no better a match. */
function add(
  postings: Map<string, Map<number, number>>,
  keys: readonly string[],
  position: number,
  weight: number,
): void {
  for (const key of keys) {
    const weights = postings.get(key);
    if (!weights) postings.set(key, new Map([[position, weight]]));
    else if (weight > (weights.get(position) ?? 0)) weights.set(position, weight);
  }
}

function swaps(word: string): string[] {
  return Array.from(word)
    .slice(1)
    .map((letter, at) => word.slice(0, at) + letter + word.charAt(at) + word.slice(at + 2));
}

/** Made once for a list of entries; positions are those of the list. */
export function indexEntries(entries: readonly DocumentEntry[]): SearchIndex {
  const words = new Map<string, Map<number, number>>();
  const pairs = new Map<string, Map<number, number>>();
  // Issuers, kinds, terms and topics repeat: their words are made once.
  const saidBy = new Map<string, string[]>();
  for (const [position, entry] of entries.entries()) {
    for (const [field, text] of fieldsOf(entry)) {
      const said = saidBy.get(text) ?? searchWords(text);
      saidBy.set(text, said);
      const weight = FIELD_WEIGHT[field] * lengthFactor(said.length);
      add(words, said, position, weight);
      add(
        pairs,
        said.slice(1).map((word, before) => pairOf(said[before] ?? '', word)),
        position,
        weight,
      );
    }
  }

  const vocabulary = [...words.keys()].sort();
  // Fuse looks through the distinct words (a few thousand at any size of the catalog), not through every text of every entry.
  const near = new Fuse(
    vocabulary.filter((word) => !/\d/u.test(word)),
    { threshold: MISSPELLING_THRESHOLD, includeScore: true, ignoreFieldNorm: true, distance: 8 },
  );

  function misspelt(typed: string): Guess[] {
    const swapped = swaps(typed)
      .filter((word) => words.has(word))
      .map((word) => ({ word, likeness: SWAP_LIKENESS }));
    const alike = near.search(typed).map(({ item, score }) => ({
      word: item,
      // Fuse finds the typed letters anywhere in a word; a longer word is a worse guess.
      likeness: (1 - (score ?? 1)) * (Math.min(item.length, typed.length) / Math.max(item.length, typed.length)),
    }));
    return [...swapped, ...alike].sort((a, b) => b.likeness - a.likeness).slice(0, MAX_GUESSES);
  }

  function guess(typed: string, isLast: boolean): Guess[] {
    const known: Guess[] = words.has(typed) ? [{ word: typed, likeness: 1 }] : [];
    const begun =
      isLast && typed.length >= MIN_PREFIX_LENGTH ? vocabulary.filter((word) => word.startsWith(typed)) : [];
    const begunGuesses = begun
      .filter((word) => word !== typed)
      .slice(0, MAX_PREFIX_WORDS)
      .map((word) => ({ word, likeness: PREFIX_LIKENESS }));
    if (known.length > 0 || begunGuesses.length > 0 || /\d/u.test(typed)) return [...known, ...begunGuesses];
    return misspelt(typed);
  }

  return { words, pairs, guess };
}
