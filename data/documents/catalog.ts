/**
 * The shipped catalog, and what its links say when read backwards (derived, so that no link is written down twice). That the
 * JSON fits the types is held by catalog.test.ts: no check runs while someone reads.
 */
import file from './documents.json';
import { linkTo, successorOf } from './links';
import type { CatalogDates, CatalogFile, DocumentEntry, DocumentId, DocumentLink } from './types';

const shipped = file as unknown as CatalogFile;

/** Every document that we can cite, sorted by id. */
export const catalog: readonly DocumentEntry[] = shipped.documents;

export const CATALOG_DATES: CatalogDates = { newestSource: shipped.newestSource, lookedUp: shipped.lookedUp };

const entries: ReadonlyMap<string, DocumentEntry> = new Map(catalog.map((entry) => [entry.id, entry]));

/** The entry of that id, null where the catalog does not hold it. */
export function byId(id: DocumentId | string): DocumentEntry | null {
  return entries.get(id) ?? null;
}

/**
 * What took this document's place (`force.basis` says whether a source states it): held, or known by number alone, issued
 * then on the day the state began. Null where nothing did.
 */
export function replacedBy(entry: DocumentEntry): DocumentLink | null {
  return successorOf(entry, entries);
}

/** The held documents that guide how this one is carried out. */
export function guidedBy(id: DocumentId): readonly DocumentLink[] {
  return catalog.filter((entry) => entry.guides.some((link) => link.id === id)).map(linkTo);
}
