/** What a page is resolved with: the catalog, and beside it the documents of the reader's packs. Made once for each script. */
import { CATALOG_DATES, catalog } from '../../data/documents/catalog';
import { type KnownDocuments, knownDocuments } from '../../data/documents/known';
import { readPackDocuments } from '../../data/documents/pack-documents';
import { committeesIn } from '../../data/places/committees';
import { datelineProvince } from '../../data/places/dateline';
import { provinceOfHost } from '../../data/places/hosts';
import { createResolverInSteps, type ResolveInSteps } from '../../data/references/resolve/resolver';
import type { CardEnvironment } from './environment';

export interface Knowledge {
  known: KnownDocuments;
  resolve: ResolveInSteps;
}

let made: Promise<Knowledge> | null = null;

export function knowledgeFrom(environment: Pick<CardEnvironment, 'packDocuments'>): Promise<Knowledge> {
  made ??= environment.packDocuments().then((stored) => {
    const known = knownDocuments(readPackDocuments(stored));
    const places = { provinceOfHost, committeesIn, datelineProvince };
    return { known, resolve: createResolverInSteps(catalog, CATALOG_DATES, places, known.packed) };
  });
  return made;
}
