/** The catalog made ready for resolving: entries by type and number, their titles as words, the ends of terms. */
import { type CatalogDates, type DocumentEntry, isPackDocument } from '../../documents/types';
import { findNamed } from '../named';
import { latin } from '../pattern';
import { numberReuse } from './number-reuse';
import { type Titles, titlesOf } from './titles';

export interface Held {
  entry: DocumentEntry;
  /** Without leading zeros: "05" and "5" are one number. */
  number: string;
  type: string;
  issuerCode: string;
  /** The number as a number, for comparing. */
  value: number;
  /** Where the name of the province stands whose committee issued it: the issuer's name; of a pack's document the province alone. */
  place: string;
}

export interface Holdings {
  dates: CatalogDates;
  titles: Titles;
  /** Every entry whose number has this type and number, whoever issued it. */
  numbered: (type: string, number: string) => readonly Held[];
  /** Entries under any type with this number. */
  sameNumber: (number: string) => readonly Held[];
  /** By the finder's name for named forms ("NQTW4-XII"). */
  named: (name: string) => readonly DocumentEntry[];
  /** By that day a later term may have given the same number again. */
  mayBeReused: (held: Held, day: string) => boolean;
}

const NUMBER = latin('^(\\d+)-([\\p{L}]+)/([\\p{L}]+)$', '');

/** "05" → "5". */
export function bareNumber(number: string): string {
  return number.replace(/^0+(?=\d)/u, '');
}

/** The names that the finder gives an entry's aliases, so that both sides read them with one grammar; a name without a term is nobody's. */
function namesOf({ number, aliases }: DocumentEntry): Set<string> {
  const known = [...aliases, ...(number === null ? [] : [number])];
  return new Set(known.flatMap((alias) => findNamed(alias).flatMap(({ name }) => (name?.includes('-') ? [name] : []))));
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Entries made ready between two steps: a fraction of a millisecond's work. */
const ENTRIES_PER_STEP = 8;

/** Yields between steps, so that a page stays smooth meanwhile; the result is the generator's return value. */
export function* holdingsOf(entries: readonly DocumentEntry[], dates: CatalogDates): Generator<void, Holdings> {
  const byNumber = new Map<string, Held[]>();
  const byName = new Map<string, DocumentEntry[]>();
  const all: Held[] = [];
  for (const [i, entry] of entries.entries()) {
    if (i % ENTRIES_PER_STEP === 0) yield;
    for (const name of namesOf(entry)) push(byName, name, entry);
    const parts = NUMBER.exec(entry.number ?? '');
    if (parts?.[1] === undefined || parts[2] === undefined || parts[3] === undefined) continue;
    const number = bareNumber(parts[1]);
    const held = {
      entry,
      number,
      value: Number(number),
      type: parts[2],
      issuerCode: parts[3],
      place: isPackDocument(entry) ? entry.province : entry.issuer,
    };
    all.push(held);
    push(byNumber, number, held);
  }
  const numbered = (number: string): readonly Held[] => byNumber.get(bareNumber(number)) ?? [];
  return {
    dates,
    titles: yield* titlesOf(entries),
    sameNumber: numbered,
    numbered: (type, number) => numbered(number).filter((held) => held.type === type),
    mayBeReused: numberReuse(all, dates),
    named: (name) => byName.get(name) ?? [],
  };
}
