/** Taking an extension out of a running browser and putting it in again. */
import type { BrowserContext, Page } from '@playwright/test';
import { until } from '../../scripts/lib/closed-card.mjs';

/** Without it the debugging protocol installs nothing and removes nothing. */
export const LETS_REINSTALL = '--enable-unsafe-extension-debugging';

interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: HostAccess }): Promise<void>;
}
type Extended = typeof chrome & { developerPrivate: DeveloperPrivate };

/** Which hosts an extension may read, as the browser's page of extensions has it. */
export type HostAccess = 'ON_CLICK' | 'ON_ALL_SITES';

async function onExtensionsPage(context: BrowserContext, change: (page: Page) => Promise<void>): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await change(page);
  await page.close();
}

/** Outside of developer mode an extension from --load-extension stays disabled when it is reloaded (Chromium 156, 2026-11-27). */
export const allowReloading = (context: BrowserContext) =>
  onExtensionsPage(context, (page) =>
    page.evaluate(() => (chrome as Extended).developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })),
  );

/** As a reader does it there: takes back every permission for a host, or gives all that were granted again. */
export const setHostAccess = (context: BrowserContext, extensionId: string, hostAccess: HostAccess) =>
  onExtensionsPage(context, (page) =>
    page.evaluate((change) => (chrome as Extended).developerPrivate.updateExtensionConfiguration(change), {
      extensionId,
      hostAccess,
    }),
  );

/** The debugging protocol's own domain, which Playwright's types leave out (1.65.1, 2026-11-27). */
interface Extensions {
  send(method: 'Extensions.loadUnpacked', parameters: { path: string }): Promise<unknown>;
  send(method: 'Extensions.uninstall', parameters: { id: string }): Promise<unknown>;
  detach(): Promise<void>;
}

/** Until the old worker is gone and another one runs. */
async function replaceWorker(context: BrowserContext, change: () => Promise<unknown>): Promise<void> {
  const old = new Set(context.serviceWorkers());
  await change();
  const isReplaced = await until(async () => {
    const now = context.serviceWorkers();
    return now.length > 0 && now.every((worker) => !old.has(worker));
  }, 15_000);
  if (!isReplaced) throw new Error('The extension was installed, but its worker did not start');
}

/** Takes the extension out with all that it kept, and installs it: its worker and its first-run page are new ones. */
export async function installAnew(context: BrowserContext, id: string, extension: string): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('This browser cannot be asked to install anything');
  const session: Extensions = await browser.newBrowserCDPSession();
  const load = () => session.send('Extensions.loadUnpacked', { path: extension });
  await replaceWorker(context, async () => {
    // What came by --load-extension can't be removed (Chromium 156, 2026-11-27): loaded again it is like any other.
    await load();
    await session.send('Extensions.uninstall', { id });
    await load();
  });
  await session.detach();
}
