/** Loading an extension anew in a running browser, with all it had or with nothing. */
import type { BrowserContext, Page } from '@playwright/test';
import { until } from '../../scripts/lib/closed-card.mjs';

/** Without it the debugging protocol loads no extension. */
export const LETS_LOAD = '--enable-unsafe-extension-debugging';

/** A worker starts in a fifth of a second; on a busy machine it takes seconds. */
const START_MS = 30_000;

/** The debugging protocol's own domain, which Playwright's types leave out (1.65.1, 2026-11-27). */
interface Extensions {
  send(method: 'Extensions.loadUnpacked', parameters: { path: string }): Promise<unknown>;
  detach(): Promise<void>;
}

/** Deletes all that the extension keeps; asked of a page of its own that keeps nothing open. */
async function deleteAll(control: Page): Promise<void> {
  await control.evaluate(async () => {
    await chrome.alarms.clearAll();
    await chrome.storage.session.clear();
    await chrome.storage.local.clear();
    const ask = (name: string) =>
      new Promise<void>((resolve, reject) => {
        // Whoever has it open hears of it and lets go.
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      });
    for (const { name } of await indexedDB.databases()) if (name) await ask(name);
  });
}

/**
 * Deletes what the extension keeps and loads it again, which ends its worker and closes its pages, this one too. Not taken out
 * and installed: what Chromium deletes after an uninstall may be what the new one has just written (156, 2026-11-27).
 */
export async function loadAnew(context: BrowserContext, control: Page, extension: string): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('This browser cannot be asked to load anything');
  const session: Extensions = await browser.newBrowserCDPSession();
  await deleteAll(control);
  const old = new Set(context.serviceWorkers());
  await session.send('Extensions.loadUnpacked', { path: extension });
  const isReplaced = await until(() => context.serviceWorkers().some((worker) => !old.has(worker)), START_MS);
  await session.detach();
  if (!isReplaced) throw new Error(`The extension was loaded, but within ${START_MS} ms no worker of it started`);
}
