/** What the card's script brings into the page's world: pointing, and when a card is on screen. Nothing of it is needed before a page shows a reference. */
import { asToPage } from '../../data/to-page';
import type { CardModule, Interaction } from '../reader/card-port';
import type { PageReading } from '../reader/reading';
import { CardSession } from './card-session';
import type { CardEnvironment } from './environment';
import type { Knowledge } from './knowledge-port';
import { navigate, openHere, showReference } from './navigate';
import { removeOrphans } from './orphan';
import { pageList } from './page-list';
import { followPointer } from './pointer';
import { followPresses } from './press';
import { ResolvedPage } from './resolved-page';
import { onRewritten } from './rewritten';
import type { CreateCard } from './view-port';

/** Resolving, pointing and showing, until the signal aborts. */
function begin(
  root: Document,
  reading: PageReading,
  environment: CardEnvironment,
  knowledge: Promise<Knowledge>,
  view: Promise<CreateCard>,
  signal: AbortSignal,
  moved?: PointerEvent,
): Interaction {
  const page = new ResolvedPage(root, reading, knowledge, signal);
  const session = new CardSession(root, reading, page, environment, view, signal);
  followPointer(root, reading, page, session, signal, moved);
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
}

export function createCardModule(
  environment: CardEnvironment,
  knowledge: Promise<Knowledge>,
  view: Promise<CreateCard>,
): CardModule {
  return {
    interact(root, reading, signal, moved) {
      removeOrphans(root);
      let ending = new AbortController();
      const beginAnew = (before?: PointerEvent) => {
        ending.abort();
        ending = new AbortController();
        return begin(root, reading, environment, knowledge, view, AbortSignal.any([signal, ending.signal]), before);
      };
      let current = beginAnew(moved);
      onRewritten(root, signal, () => {
        current = beginAnew();
      });
      return { hear: (message) => current.hear(message), list: () => current.list() };
    },
  };
}
