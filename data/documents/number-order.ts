/** Within one term and one sign the numbers rise with the date: the cheapest test of a new entry's number, date and term. */
import { certainlyBefore } from './dates';
import { parseNumber } from './numbers';
import type { DocumentEntry } from './types';

/** Seen to break the order and yet real; each with where that is written. */
export const OUT_OF_ORDER: Readonly<Record<string, string>> = {
  '12-kl-tw-2022':
    'A second 12-KL/TW of one term (the first is of 2021-08-12), cited by a State agency; shared data, CATALOG, "Number order check".',
};

interface Numbered {
  entry: DocumentEntry;
  number: number;
}

/** Entries by term and sign. Provinces count each for itself and old "QĐi" apart from "QĐ", so the sign keeps them apart. */
function series(entries: readonly DocumentEntry[]): Numbered[][] {
  const groups = new Map<string, Numbered[]>();
  for (const entry of entries) {
    const parts = entry.number === null ? null : parseNumber(entry.number);
    if (!parts || entry.term === null || parts.issuer === 'tu' || entry.id in OUT_OF_ORDER) continue;
    const key = `${entry.term} ${parts.type}/${parts.issuer}`;
    groups.set(key, [...(groups.get(key) ?? []), { entry, number: parts.number }]);
  }
  return [...groups.values()];
}

function inOrder(a: Numbered, b: Numbered): boolean {
  if (certainlyBefore(a.entry.issued, b.entry.issued)) return a.number < b.number;
  if (certainlyBefore(b.entry.issued, a.entry.issued)) return b.number < a.number;
  return true;
}

/** The entries that stand against their series: each with the neighbour that it contradicts. The fewest are named. */
export function orderBreaks(entries: readonly DocumentEntry[]): { entry: DocumentEntry; against: DocumentEntry }[] {
  return series(entries).flatMap((all) => {
    const breaks: { entry: DocumentEntry; against: DocumentEntry }[] = [];
    let rest = all;
    for (;;) {
      // Take out the one that contradicts most others until nothing is contradicted: a wrong entry contradicts many.
      const conflicts = rest
        .map((one) => ({ one, against: rest.filter((other) => !inOrder(one, other)) }))
        .sort((a, b) => b.against.length - a.against.length);
      const [worst] = conflicts;
      const neighbour = worst?.against[0];
      if (!worst || !neighbour) return breaks;
      breaks.push({ entry: worst.one.entry, against: neighbour.entry });
      rest = rest.filter((one) => one !== worst.one);
    }
  });
}
