/** What a person does on the browser's own page of extensions. */
import type { BrowserContext, Page } from '@playwright/test';

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
