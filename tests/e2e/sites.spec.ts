import type { Page } from '@playwright/test';
import { underlined, until } from '../../scripts/lib/closed-card.mjs';
import { type Browser, expect, NEWS_SITE, samplePage, seen, test } from './fixtures';

/** The popup as a tab that speaks of the article's tab: loaded while the article is the active one. */
async function popupOver(browser: Browser, article: Page): Promise<Page> {
  const popup = await browser.page('popup.html');
  await article.bringToFront();
  await popup.reload();
  return popup;
}

const count = async (page: Page) => (await underlined(page)).length;

test('nothing runs on a site that is not switched on', async ({ browserWithUs }) => {
  browserWithUs.serve(`${NEWS_SITE}/a.html`, { body: samplePage('news.html') });
  const article = await browserWithUs.open(`${NEWS_SITE}/a.html`);
  await article.waitForTimeout(500);
  expect(await count(article)).toBe(0);
});

test('the popup switches a listed site on and off at once, without a reload', async ({ browserWithUs }) => {
  browserWithUs.serve(`${NEWS_SITE}/a.html`, { body: samplePage('news.html') });
  const article = await browserWithUs.open(`${NEWS_SITE}/a.html`);
  const popup = await popupOver(browserWithUs, article);
  const toggle = popup.getByRole('switch');
  await expect(toggle).toHaveAccessibleName(/Báo Nhân Dân/u);
  await expect(toggle).not.toBeChecked();
  await toggle.click();
  await expect(toggle).toBeChecked();
  expect(await until(async () => (await count(article)) === 8)).toBe(true);
  expect((await seen(article)).mutations).toBe(0);
  await expect(popup.getByText(/8 văn bản trên trang này|7 văn bản trên trang này/u)).toBeVisible();
  await toggle.click();
  await expect(toggle).not.toBeChecked();
  expect(await until(async () => (await count(article)) === 0)).toBe(true);
  await article.reload();
  await article.waitForTimeout(500);
  expect(await count(article)).toBe(0);
});

test('a site that is in no list can be switched on alone', async ({ browserWithUs }) => {
  browserWithUs.serve('https://trang-thu.example/b.html', { body: samplePage('news.html') });
  const article = await browserWithUs.open('https://trang-thu.example/b.html');
  const popup = await popupOver(browserWithUs, article);
  await expect(popup.getByRole('switch')).toHaveAccessibleName(/trang-thu\.example/u);
  await popup.getByRole('switch').click();
  expect(await until(async () => (await count(article)) > 0)).toBe(true);
  expect((await seen(article)).mutations).toBe(0);
  const [script] = await browserWithUs.control.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  expect(script?.matches?.toSorted()).toEqual(['http://*.trang-thu.example/*', 'https://*.trang-thu.example/*']);
});

test('the popup says what it cannot read, and speaks English by a switch', async ({ browserWithUs }) => {
  const popup = await browserWithUs.page('popup.html');
  await expect(popup.getByText('Trang này không cho phép tiện ích đọc.')).toBeVisible();
  await popup.getByRole('radio', { name: 'English' }).check({ force: true });
  await expect(popup.getByText('This page does not let extensions read it.')).toBeVisible();
  await expect(popup.locator('html')).toHaveAttribute('lang', 'en');
});
