/** Injected after the card's script, in a task of its own: what only a card on screen needs, its words and looks and what draws it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCard } from '../card/create-card';
import { offerCardView } from '../card/view-port';

export default defineUnlistedScript(() => offerCardView(createCard));
