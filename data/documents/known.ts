/** Every document that can be shown: the catalog's, and those of the reader's packs. */
import { besideCatalog } from './beside-catalog';
import { byId, catalog } from './catalog';
import type { DocumentEntry, DocumentId, PackDocumentEntry } from './types';

export interface KnownDocuments {
  /** Documents that packs alone bring. */
  packed: readonly PackDocumentEntry[];
  documentOf: (id: DocumentId) => DocumentEntry | null;
  /** What packs say of a document of the catalog. */
  claimsOf: (id: DocumentId) => readonly PackDocumentEntry[];
}

export function knownDocuments(packs: readonly PackDocumentEntry[]): KnownDocuments {
  const { own, claims } = besideCatalog(catalog, packs);
  const packed = new Map<DocumentId, PackDocumentEntry>(own.map((document) => [document.id, document]));
  return {
    packed: own,
    documentOf: (id) => byId(id) ?? packed.get(id) ?? null,
    claimsOf: (id) => claims.get(id) ?? [],
  };
}
