/** What the card's script brings into the page's world: the resolver with its catalog, pointing and the card itself. Nothing of it is needed before a page shows a reference. */
import { CATALOG_DATES, catalog } from '../../data/documents/catalog';
import { committeesIn } from '../../data/places/committees';
import { datelineProvince } from '../../data/places/dateline';
import { provinceOfHost } from '../../data/places/hosts';
import { createResolverInSteps, type ResolveInSteps } from '../../data/references/resolve/resolver';
import { asToPage } from '../../data/to-page';
import type { CardModule } from '../reader/card-port';
import { CardSession } from './card-session';
import type { CardEnvironment } from './environment';
import { navigate, openHere, showReference } from './navigate';
import { removeOrphans } from './orphan';
import { pageList } from './page-list';
import { followPointer } from './pointer';
import { followPresses } from './press';
import { ResolvedPage } from './resolved-page';

let resolver: ResolveInSteps | null = null;

/** Made at the first page that asks: indexing the catalog takes a few milliseconds. */
function resolve(): ResolveInSteps {
  resolver ??= createResolverInSteps(catalog, CATALOG_DATES, { provinceOfHost, committeesIn, datelineProvince });
  return resolver;
}

export function createCardModule(environment: CardEnvironment): CardModule {
  return {
    interact(root, reading, signal) {
      removeOrphans(root);
      const page = new ResolvedPage(root, reading, resolve(), signal);
      const session = new CardSession(root, reading, page, environment, signal);
      followPointer(root, reading, page, session, signal);
      followPresses(root, reading, page, session, signal);
      return {
        hear(raw) {
          const message = asToPage(raw);
          if (message?.kind === 'next-reference') navigate(root, page, session, 1);
          else if (message?.kind === 'previous-reference') navigate(root, page, session, -1);
          else if (message?.kind === 'open-reference') openHere(root, page, session);
          else if (message?.kind === 'show-reference') showReference(root, reading, page, session, message.id);
        },
        list: () => pageList(root, page),
      };
    },
  };
}
