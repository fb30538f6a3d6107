/** An article on a site that is switched on: for the tests of what the background does for it. */
import type { Page } from '@playwright/test';
import { underlined, until } from '../../scripts/lib/closed-card.mjs';
import { type Browser, NEWS_SITE, samplePage } from './fixtures';

export const ADDRESS = `${NEWS_SITE}/bai-viet.html`;

/** An event of the extension's API, as the browser itself makes it happen. */
export type Dispatching<A extends unknown[]> = { dispatch(...args: A): void };

export async function openArticle(browser: Browser): Promise<Page> {
  browser.serve(ADDRESS, { body: samplePage('news.html') });
  await browser.switchOn('nhandan.vn');
  const page = await browser.open(ADDRESS);
  await page.bringToFront();
  await until(async () => (await underlined(page)).length > 0);
  return page;
}
