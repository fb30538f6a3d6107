/** How the card's script and that of its view meet in a page's isolated world; on the welcome page both are modules of one bundle. */
import type { CardEvents, CardView } from './card-view';

export type CreateCard = (root: Document, events: CardEvents) => CardView;

const PORT = Symbol.for('so-tay-144.card-view');
type World = typeof globalThis & { [PORT]?: (create: CreateCard) => void };

/** The card's side, before the view's script runs: resolves when it has. */
export function awaitCardView(): Promise<CreateCard> {
  return new Promise((resolve) => {
    (globalThis as World)[PORT] = resolve;
  });
}

/** The view's side. */
export function offerCardView(create: CreateCard): void {
  (globalThis as World)[PORT]?.(create);
}
