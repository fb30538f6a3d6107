/** The script on the page: unlisted and registered through `scripting`, never declared, so it runs only where the reader switched it on. */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { INSTANCE_KEY } from '../../data/to-page';
import { awaitCard } from './card-port';
import { extensionMessages } from './extension-environment';
import { type Reader, startReader } from './start';

const INSTANCE = Symbol.for(INSTANCE_KEY);
type World = typeof globalThis & { [INSTANCE]?: Reader };

export default defineUnlistedScript(() => {
  const world = globalThis as World;
  // After an update, or when a site is switched on twice, the newest instance reads.
  world[INSTANCE]?.stop();
  world[INSTANCE] = startReader(document, {
    loadCard: () => {
      const card = awaitCard();
      // Throws or rejects when the extension was updated or removed under the open tab: the underline stays, no card comes.
      void Promise.resolve()
        .then(() => browser.runtime.sendMessage({ kind: 'card-wanted' }))
        .catch(() => undefined);
      return card;
    },
    messages: extensionMessages,
  });
});
