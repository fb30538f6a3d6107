/** What the scripts on pages ask for, by the schemas of data/protocol.ts and from our own extension only. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { FromPageSchema } from '../../data/protocol';
import { openPanel } from '../wiring/open-panel';
import { noteMet } from './met';
import { stopUnlessOn } from './registration';

/** Each needs those before it: catalog, resolver, card, its view. */
const SCRIPTS = [
  '/catalog-1.js',
  '/catalog-2.js',
  '/catalog-3.js',
  '/resolver.js',
  '/card.js',
  '/card-view.js',
] as const;

/** One script after the other, so that the page's thread is free in between. */
async function injectCard(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  for (const file of SCRIPTS) await browser.scripting.executeScript({ target, files: [file] });
}

export function answerMessages(): void {
  browser.runtime.onMessage.addListener((raw: unknown, { id, tab, frameId, url }) => {
    if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) return;
    const message = v.safeParse(FromPageSchema, raw);
    if (!message.success) return;
    switch (message.output.kind) {
      case 'card-wanted':
        // The tab may have gone meanwhile: then nobody waits for the card.
        void injectCard(tab.id, frameId).catch(() => undefined);
        break;
      case 'resumed':
        void stopUnlessOn(tab.id, frameId, url);
        break;
      case 'met':
        // The sample article is read to try things out, not as news.
        if (!url?.startsWith(browser.runtime.getURL('/'))) void noteMet(message.output.document, tab.incognito);
        break;
      case 'open-panel':
        void openPanel(tab.windowId, message.output.view);
        break;
    }
  });
}
