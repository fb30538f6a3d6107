/** Citations of one place as one: a question may cite two pages for it. */
import type { Citation } from '../../data/questions/schema';

export interface CitedPlace {
  /** The first citation of that place. */
  citation: Citation;
  /** Addresses of the pages that show it, each once. */
  urls: string[];
}

const placeOf = ({ doc, issued, article, clause }: Citation) => JSON.stringify([doc, issued, article, clause]);

/** The places cited, in the order written. */
export function citedPlaces(citations: readonly Citation[]): CitedPlace[] {
  const places = new Map<string, CitedPlace>();
  for (const citation of citations) {
    const key = placeOf(citation);
    const place = places.get(key) ?? { citation, urls: [] };
    places.set(key, place);
    if (citation.url !== undefined && !place.urls.includes(citation.url)) place.urls.push(citation.url);
  }
  return [...places.values()];
}
