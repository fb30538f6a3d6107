/** The look-up with its filters as the side panel offers them, and how many each further choice would leave. */
import { catalog } from './catalog';
import { type SaidOfForce, type SearchFilters, saidOfForce, search } from './search';
import type { DocumentEntry } from './types';

export const FACETS = ['kind', 'issuer', 'year', 'force'] as const;
export type Facet = (typeof FACETS)[number];
const FORCES: readonly SaidOfForce[] = ['in-force', 'replaced', 'expired', 'unclear', 'unsourced'];

export interface Choice {
  /** As a form's field holds it; "2026" for a year. */
  value: string;
  count: number;
}

/** Every entry that answers, best first. */
export function lookUpAll(query: string, filters: SearchFilters): DocumentEntry[] {
  return search(query, filters, catalog.length);
}

const facetOf: Record<Facet, (entry: DocumentEntry) => string> = {
  kind: ({ kind }) => kind,
  issuer: ({ issuer }) => issuer,
  year: ({ issued }) => issued.slice(0, 4),
  force: saidOfForce,
};

/** Filters with one of them set anew; null takes it off. */
export function withFilter(filters: SearchFilters, facet: Facet, value: string | null): SearchFilters {
  const { [facet]: _, ...others } = filters;
  if (value === null) return others;
  return { ...others, [facet]: facet === 'year' ? Number(value) : value };
}

/** What one may still choose of a facet: the values that occur among what query and other filters leave, and the chosen one. */
export function choicesOf(facet: Facet, query: string, filters: SearchFilters): Choice[] {
  const counts = new Map<string, number>();
  const chosen = filters[facet];
  if (chosen !== undefined) counts.set(String(chosen), 0);
  for (const entry of lookUpAll(query, withFilter(filters, facet, null))) {
    const value = facetOf[facet](entry);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const choices = [...counts].map(([value, count]) => ({ value, count }));
  if (facet === 'year') return choices.sort((a, b) => Number(b.value) - Number(a.value));
  if (facet === 'force') {
    const order = (value: string) => FORCES.indexOf(value as SaidOfForce);
    return choices.sort((a, b) => order(a.value) - order(b.value));
  }
  return choices.sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'vi'));
}
