/** The tests' browser, one for all files of a worker: starting one for each test would cost seconds apiece. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { ROOT } from '../../scripts/lib/install.mjs';
import { type Browser, forget, type Launched, launch } from './launch';

export { type Browser, forget, type Launched, launch, type Served } from './launch';
export { seen } from './watch-page';
export { expect };

export const NEWS_SITE = 'https://nhandan.vn';

export function samplePage(name: string): string {
  return readFileSync(path.join(ROOT, 'tests/pages', name), 'utf8');
}

interface TestFixtures {
  /** Settings are cleared between tests, the database is not. */
  browserWithUs: Browser;
  /** As on the first day, for everything that writes to the database or counts on an empty one. */
  fresh: Browser;
}

/** A browser and what its tests have left in it so far. */
interface Shared {
  browser: Launched;
  holds: 'nothing' | 'traces' | 'practice';
}

export const test = base.extend<TestFixtures, { launched: Shared }>({
  launched: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern
    async ({}, use) => {
      const browser = await launch();
      await use({ browser, holds: 'nothing' });
      await browser.close();
      forget(browser.profile);
    },
    { scope: 'worker' },
  ],
  fresh: async ({ launched }, use) => {
    const { browser } = launched;
    if (launched.holds !== 'nothing') await browser.startOver();
    launched.holds = 'practice';
    await use(browser);
  },
  browserWithUs: async ({ launched }, use) => {
    const { browser } = launched;
    if (launched.holds === 'practice') await browser.startOver();
    launched.holds = 'traces';
    browser.refused.length = 0;
    await use(browser);
    for (const page of browser.context.pages()) if (page !== browser.control) await page.close();
    await browser.control.evaluate(() => chrome.storage.local.clear());
  },
});
