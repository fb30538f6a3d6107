/** Every document that can be shown: the catalog's, and those of the reader's packs. */
import { besideCatalog } from './beside-catalog';
import { byId, CATALOG_DATES, catalog, guidedBy } from './catalog';
import type { CatalogDates, DocumentEntry, DocumentId, DocumentLink, PackDocumentEntry } from './types';

/** Handed to what shows documents, so that a page's card, a script of its own, needs no catalog beside its resolver's. */
export interface KnownDocuments {
  /** How far the catalog reaches. */
  dates: CatalogDates;
  /** Documents that packs alone bring. */
  packed: readonly PackDocumentEntry[];
  /** False for a document that packs alone bring. */
  isOfCatalog: (id: DocumentId) => boolean;
  documentOf: (id: DocumentId) => DocumentEntry | null;
  /** The held documents that guide how this one is carried out. */
  guidedBy: (id: DocumentId) => readonly DocumentLink[];
  /** What packs say of a document of the catalog. */
  claimsOf: (id: DocumentId) => readonly PackDocumentEntry[];
}

export function knownDocuments(packs: readonly PackDocumentEntry[]): KnownDocuments {
  const { own, claims } = besideCatalog(catalog, packs);
  const packed = new Map<DocumentId, PackDocumentEntry>(own.map((document) => [document.id, document]));
  return {
    // Another catalog may be adopted later.
    get dates() {
      return CATALOG_DATES;
    },
    packed: own,
    isOfCatalog: (id) => byId(id) !== null,
    documentOf: (id) => byId(id) ?? packed.get(id) ?? null,
    guidedBy,
    claimsOf: (id) => claims.get(id) ?? [],
  };
}
