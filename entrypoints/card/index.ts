/** Injected by the background into a frame whose first reference was painted; meets the reader in the same isolated world. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCard } from '../reader/card-port';
import { createCardModule } from './card-module';
import { extensionEnvironment } from './environment';
import { knowledgeLeft } from './knowledge-port';
import { awaitCardView } from './view-port';

export default defineUnlistedScript(() => {
  const knowledge = knowledgeLeft();
  if (!knowledge) return;
  const module = createCardModule(extensionEnvironment, knowledge, awaitCardView());
  // In a task of its own: reading this script has filled the one at hand.
  setTimeout(() => offerCard(module));
});
