/**
 * The shipped catalog, and what its links say when read backwards (derived, so that no link is written down twice). That the
 * JSON fits the types is held by catalog.test.ts: no check runs while someone reads.
 */
import file from './documents.json';
import { linkTo, successorOf } from './links';
import type { CatalogDates, CatalogFile, DocumentEntry, DocumentId, DocumentLink } from './types';

const shipped = file as unknown as CatalogFile;

/** How far the build's own catalog reaches. */
export const SHIPPED_DATES: CatalogDates = { newestSource: shipped.newestSource, lookedUp: shipped.lookedUp };

/** The build's own documents. */
export const SHIPPED_CATALOG: readonly DocumentEntry[] = shipped.documents;

/** Every document that we can cite, sorted by id. */
export let catalog: readonly DocumentEntry[] = SHIPPED_CATALOG;

export let CATALOG_DATES: CatalogDates = SHIPPED_DATES;

const byIdOf = (all: readonly DocumentEntry[]): ReadonlyMap<string, DocumentEntry> =>
  new Map(all.map((entry) => [entry.id, entry]));
let entries = byIdOf(catalog);

/** Another catalog takes this one's place, once, before anything is looked up (feed/adopt.ts): what was made of the old one stays of it. */
export function adoptCatalog({ documents, newestSource, lookedUp }: CatalogFile): void {
  catalog = documents;
  CATALOG_DATES = { newestSource, lookedUp };
  entries = byIdOf(catalog);
}

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
