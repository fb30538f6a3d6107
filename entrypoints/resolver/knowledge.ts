/** What a page is resolved with: the catalog, and beside it the documents of the reader's packs. */
import { readContext } from '../../data/context/read';
import { CATALOG_DATES, catalog } from '../../data/documents/catalog';
import { knownDocuments } from '../../data/documents/known';
import { readPackDocuments } from '../../data/documents/pack-documents';
import { committeesIn } from '../../data/places/committees';
import { datelineProvince } from '../../data/places/dateline';
import { provinceOfHost } from '../../data/places/hosts';
import { createResolverInSteps } from '../../data/references/resolve/resolver';
import type { Knowledge } from '../card/knowledge-port';

/** `packs`: their documents as mirrored, unchecked. To be called when the stored catalog, if there is one, has been adopted. */
export function makeKnowledge(packs: unknown): Knowledge {
  const known = knownDocuments(readPackDocuments(packs));
  const places = { provinceOfHost, committeesIn, datelineProvince };
  const resolve = createResolverInSteps(catalog, CATALOG_DATES, places, known.packed);
  return { known, resolve: (passages, facts) => resolve(passages, readContext(facts)) };
}
