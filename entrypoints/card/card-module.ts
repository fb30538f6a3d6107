/** What the card's script brings into the page's world: the resolver with its catalog, pointing and the card itself. Nothing of it is needed before a page shows a reference. */
import { readContext } from '../../data/context/read';
import { byId, CATALOG_DATES, catalog } from '../../data/documents/catalog';
import { committeesIn } from '../../data/places/committees';
import { datelineProvince } from '../../data/places/dateline';
import { provinceOfHost } from '../../data/places/hosts';
import { createResolver, type Resolve } from '../../data/references/resolve/resolver';
import type { CardModule } from '../reader/card-port';
import { CardSession } from './card-session';
import { navigate, openHere, showReference } from './navigate';
import { collectPageFacts } from './page-facts';
import { pageList } from './page-list';
import { followPointer } from './pointer';
import { followPresses } from './press';
import { surroundings } from './surroundings';

let resolver: Resolve | null = null;

/** Made at the first page that asks: indexing the catalog takes a few milliseconds. */
function resolve(): Resolve {
  resolver ??= createResolver(catalog, CATALOG_DATES, { provinceOfHost, committeesIn, datelineProvince });
  return resolver;
}

export const cardModule: CardModule = {
  resolvePage(root, passages) {
    const isLocal = passages.some(({ references }) => references.some(({ issuerCode }) => issuerCode?.endsWith('TU')));
    const around = isLocal ? surroundings(root) : [];
    return resolve()([...around, ...passages], readContext(collectPageFacts(root))).slice(around.length);
  },
  isReplaced: (document) => byId(document)?.force.state === 'replaced',
  interact(root, reading, language, signal) {
    const session = new CardSession(root, reading, language, signal);
    followPointer(root, reading, session, signal);
    followPresses(root, reading, session, signal);
    return {
      setLanguage: (next) => session.setLanguage(next),
      step: (direction) => navigate(root, reading, session, direction),
      openHere: () => openHere(root, reading, session),
      showReference: (id) => showReference(root, reading, session, id),
      list: () => pageList(root, reading),
    };
  },
};
