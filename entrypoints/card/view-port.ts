/** How the card's script and that of its view meet in a page's isolated world; on the welcome page both are modules of one bundle. */
import type { CardEvents, CardView } from './card-view';

export type CreateCard = (root: Document, events: CardEvents) => CardView;

const PORT = Symbol.for('so-tay-144.card-view');
type World = typeof globalThis & { [PORT]?: PromiseWithResolvers<CreateCard> };

/** One for all scripts of this world: those of an earlier document's turn may still run here, between the card's script and its view's. */
const port = () => ((globalThis as World)[PORT] ??= Promise.withResolvers());

/** The card's side, before or after the view's script ran: resolves when it has. */
export const awaitCardView = (): Promise<CreateCard> => port().promise;

/** The view's side. */
export function offerCardView(create: CreateCard): void {
  port().resolve(create);
}
