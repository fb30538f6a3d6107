/**
 * Whether a number may have been given again. Numbering restarts with every term, and within a term and sign the numbers rise with the date
 * (CATALOG.md, "Number order check"): so a held document of a later term bounds what that term had reached.
 */
import type { CatalogDates } from '../../documents/types';
import type { Held } from './holdings';
import { TERMS } from './terms';
import { isBefore } from './written-date';

/** After a term's last held document its numbers go on: only one twice as high is safely out of reach. */
const SAFE_FACTOR = 2;

const rank = ({ entry }: Held): number => TERMS.indexOf(entry.term ?? '');

/** True where some later term may have reached the number by the day; also where the day lies beyond the catalog's newest source. */
export function numberReuse(all: readonly Held[], dates: CatalogDates): (held: Held, day: string) => boolean {
  /** Held documents of one sign and term, by `${type}/${issuerCode} ${rank}`. */
  const series = new Map<string, Held[]>();
  /** The first day of any document held of a term. */
  const began = new Map<number, string>();
  const key = (held: Held, term: number): string => `${held.type}/${held.issuerCode} ${term}`;
  for (const held of all) {
    const term = rank(held);
    const own = series.get(key(held, term));
    if (own) own.push(held);
    else series.set(key(held, term), [held]);
    if (held.entry.issued < (began.get(term) ?? '9')) began.set(term, held.entry.issued);
  }

  const hasReached = (term: readonly Held[], number: number, day: string): boolean => {
    if (term.some((later) => later.value < number && isBefore(day, later.entry.issued))) return false;
    const highest = Math.max(0, ...term.map(({ value }) => value));
    return highest === 0 || number < SAFE_FACTOR * highest;
  };
  return (held, day) => {
    if (rank(held) < 0) return true;
    const later = [...began]
      .filter(([term, first]) => term > rank(held) && !isBefore(day, first))
      .map(([term]) => term);
    if (later.length === 0) return false;
    if (day.slice(0, dates.newestSource.length) > dates.newestSource) return true;
    return later.some((term) => hasReached(series.get(key(held, term)) ?? [], held.value, day));
  };
}
