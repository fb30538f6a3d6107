/** Injected by the background into a frame whose first reference was painted; meets the reader in the same isolated world. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCard } from '../reader/card-port';
import { cardModule } from './card-module';

export default defineUnlistedScript(() => offerCard(cardModule));
