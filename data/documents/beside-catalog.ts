/** The packs' documents held against the catalog: those of their own, and those that the catalog holds already. */
import { foldVietnamese } from './fold';
import type { DocumentEntry, DocumentId, PackDocumentEntry } from './types';

export interface BesideCatalog {
  /** Documents that the catalog does not hold. */
  own: PackDocumentEntry[];
  /** By the catalog's document: what packs say of that very one. */
  claims: ReadonlyMap<DocumentId, readonly PackDocumentEntry[]>;
}

/** Number, date as far as both say, and for a province's number the province: that is an identity (DESIGN, promise 1). */
function isSame(held: DocumentEntry, claimed: PackDocumentEntry): boolean {
  if (!held.issued.startsWith(claimed.issued) && !claimed.issued.startsWith(held.issued)) return false;
  if (!held.number?.endsWith('/TU')) return true;
  return claimed.province !== '' && foldVietnamese(held.issuer).includes(foldVietnamese(claimed.province));
}

/** Where both hold one document the catalog's is the one that is shown, and the pack's facts are listed with it. */
export function besideCatalog(catalog: readonly DocumentEntry[], packs: readonly PackDocumentEntry[]): BesideCatalog {
  const claims = new Map<DocumentId, PackDocumentEntry[]>();
  const own: PackDocumentEntry[] = [];
  for (const claimed of packs) {
    const held = catalog.find((entry) => entry.number === claimed.number && isSame(entry, claimed));
    if (held) claims.set(held.id, [...(claims.get(held.id) ?? []), claimed]);
    else own.push(claimed);
  }
  return { own, claims };
}
