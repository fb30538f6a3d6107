/** One document of the catalog, as shipped. Made by scripts/import-catalog.ts from the verified facts; see docs/adding-a-document.md. */

export type DocumentId = string & { readonly __brand: 'DocumentId' };

export type ForceState = 'in-force' | 'replaced' | 'expired' | 'unclear';
/** `explicit`: a source says so; `inferred`: a newer document of the same title and subject; `cited`: used as current; `none`: unknown. */
export type ForceBasis = 'explicit' | 'inferred' | 'cited' | 'none';

export interface Force {
  state: ForceState;
  basis: ForceBasis;
  /** The document that replaced it, where it is in the catalog. */
  by: DocumentId | null;
  /** The number of what replaced it, where the catalog does not hold that document (then `by` is null); else null. */
  byNumber: string | null;
  /** ISO date (possibly reduced) on which that state began, null where unknown. */
  effective: string | null;
  /** Why it has probably expired, a clause in our own words; set exactly where the state is `expired`. */
  reason: string | null;
}

/** A page that opens (`url`), or the name of a source whose address can't be shown. */
export interface Source {
  title: string;
  url: string | null;
}

/** Another document: by id where the catalog holds it, else by number and (reduced) date. */
export interface DocumentLink {
  id: DocumentId | null;
  number: string;
  issued: string | null;
}

export interface DocumentEntry {
  id: DocumentId;
  /** Canonical: "144-QĐ/TW"; null for documents known by name only. */
  number: string | null;
  /** "Quy định", "Chỉ thị" …: the kind of document, in words. */
  kind: string;
  issuer: string;
  /** ISO 8601, reduced where the day or month is unknown ("2026-05", "2026"). */
  issued: string;
  /** Congress term, Roman ("XIII"). */
  term: string | null;
  /** Official title where `titleVerified`; else a description, to be shown as one. */
  title: string;
  titleVerified: boolean;
  topics: string[];
  aliases: string[];
  force: Force;
  replaces: DocumentLink[];
  /** Guessed from identical titles, never stated as replaced. */
  replacesInferred: DocumentLink[];
  guides: DocumentLink[];
  /** Written for this product; null where it would say no more than the title. */
  summary: string | null;
  sources: Source[];
}

/** What data/documents/documents.json holds: the dates travel with the entries they speak of. */
export interface CatalogFile extends CatalogDates {
  documents: DocumentEntry[];
}

/** How far the catalog's newest source reaches (reduced ISO date) and the day it was looked up: shown with everything. */
export interface CatalogDates {
  newestSource: string;
  lookedUp: string;
}

/** A pack that brought a document, as its author names it. */
export interface PackName {
  key: string;
  title: string;
  author: string;
}

/** What a pack says of its document's force: its author's word, never the catalog's. Empty texts where it does not say. */
export interface PackStatus {
  state: ForceState | '';
  /** Number and (reduced) date of what replaced it. */
  by: string;
  byIssued: string;
}

/** A document that a pack brought. It stands beside the catalog, always with its pack named; `force` says nothing here. */
export interface PackDocumentEntry extends DocumentEntry, PackStatus {
  pack: PackName;
  /** Name of the province whose committee issued it ("Lạng Sơn"), empty where none is known. */
  province: string;
}

/** True for a document of a pack: the catalog's say nothing of packs. */
export function isPackDocument(document: DocumentEntry): document is PackDocumentEntry {
  return 'pack' in document;
}
