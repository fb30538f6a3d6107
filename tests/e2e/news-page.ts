/** A news page whose references are resolved, and what its card says: for the tests of pointing and resting. */
import type { Page } from '@playwright/test';
import { readCard, underlined, until } from '../../scripts/lib/closed-card.mjs';
import { ADDRESS } from './article';
import { type Browser, samplePage } from './fixtures';

export const REGULATION = 'Quy định số 144-QĐ/TW';

export const isResolved = (page: Page) =>
  until(async () => (await underlined(page)).some(({ look }) => look === 'q9k1'));

/** `html` stands at the article's end. */
export async function openNews(browser: Browser, html = ''): Promise<Page> {
  browser.serve(ADDRESS, { body: samplePage('news.html').replace('</body>', `${html}</body>`) });
  await browser.switchOn('nhandan.vn');
  const page = await browser.open(ADDRESS);
  await isResolved(page);
  return page;
}

export const shows = (page: Page, text: string) =>
  until(async () => (await readCard(page))?.label.endsWith(text) ?? false);
export const isGone = (page: Page) => until(async () => (await readCard(page)) === null);

/** The host's box as the page may measure it: the one child of the root that is neither head nor body. */
export const hostBox = (page: Page) =>
  page.evaluate(() => {
    const host = [...document.querySelectorAll('[popover]')].at(-1);
    const box = host?.getBoundingClientRect();
    return box ? { left: box.left, top: box.top, right: box.right, bottom: box.bottom } : null;
  });
