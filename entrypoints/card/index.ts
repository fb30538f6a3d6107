/** Injected by the background into a frame whose first reference was painted; meets the reader in the same isolated world. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCard } from '../reader/card-port';
import { adoptStoredCatalog } from '../wiring/adopt-catalog';
import { isBrought } from './brought-catalog';
import { createCardModule } from './card-module';
import { extensionEnvironment } from './environment';
import { awaitCardView } from './view-port';

export default defineUnlistedScript(() => {
  if (!isBrought) return;
  const view = awaitCardView();
  void adoptStoredCatalog().then(() => offerCard(createCardModule(extensionEnvironment, view)));
});
