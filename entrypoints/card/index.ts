/** Injected by the background into a frame whose first reference was painted; meets the reader in the same isolated world. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCard } from '../reader/card-port';
import { createCardModule } from './card-module';
import { extensionEnvironment } from './environment';

export default defineUnlistedScript(() => offerCard(createCardModule(extensionEnvironment)));
