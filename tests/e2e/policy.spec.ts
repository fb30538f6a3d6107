/** An organisation's policy in a real Chromium, from a real policy file: at installation, and changed while the browser runs. */
import path from 'node:path';
import type { Page } from '@playwright/test';
import { underlined, until } from '../../scripts/lib/closed-card.mjs';
import { ROOT } from '../../scripts/lib/install.mjs';
import { expect, forget, type Launched, launch, NEWS_SITE, samplePage, test } from './fixtures';
import { policyFile, unpackedId } from './policy-file';

const ID = unpackedId(path.join(ROOT, '.output/chrome-mv3-e2e'));
const SET_BY = 'Set by your organisation: Tỉnh ủy Thử';
const POLICY = {
  organisation: 'Tỉnh ủy Thử',
  language: 'en',
  sites: ['nhandan.vn', 'https://tuoitre.vn/', 'chua-cap.example'],
  subscriptions: [{ address: 'https://goi.example/144/', name: 'Bộ của tỉnh' }],
  welcome: false,
  locked: ['language', 'sites'],
};
/** Chromium waits for a changed file to come to rest for five seconds before it reads it. */
const RELOAD = { timeout: 30_000 };

const policy = policyFile(ID);
let member: Launched;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  // A host that the policy lets extensions at is not granted to them: docs/administrators.md says so.
  policy.write(POLICY, { ExtensionSettings: { [ID]: { runtime_allowed_hosts: ['*://*.chua-cap.example'] } } });
  member = await launch();
});
test.afterAll(async () => {
  await member?.close();
  if (member) forget(member.profile);
  policy.remove();
});

async function popupOver(article: Page): Promise<Page> {
  const popup = await member.page('popup.html');
  await article.bringToFront();
  await popup.reload();
  return popup;
}

test('what is set holds from the first moment, and what is locked can’t be flipped', async () => {
  expect(member.origin).toBe(`chrome-extension://${ID}`);
  member.serve(`${NEWS_SITE}/a.html`, { body: samplePage('news.html') });
  const article = await member.open(`${NEWS_SITE}/a.html`);
  expect(await until(async () => (await underlined(article)).length > 0)).toBe(true);
  expect(member.context.pages().map((page) => page.url())).not.toContain(`${member.origin}/welcome.html`);

  const popup = await popupOver(article);
  await expect(popup.getByRole('group', { name: 'Language' })).toHaveAccessibleDescription(new RegExp(SET_BY, 'u'));
  // `force`: Playwright takes what is aria-disabled for something nobody can press.
  await popup.getByText('Tiếng Việt').click({ force: true });
  await popup.getByRole('radio', { name: 'English' }).press('ArrowLeft');
  await expect(popup.getByRole('radio', { name: 'English' })).toBeChecked();
  const toggle = popup.getByRole('switch');
  await expect(toggle).toBeChecked();
  await expect(toggle).toHaveAttribute('aria-disabled', 'true');
  await expect(toggle).toHaveAccessibleDescription(new RegExp(SET_BY, 'u'));
  await toggle.click({ force: true });
  await expect(toggle).toBeChecked();
  expect(await popup.evaluate(() => document.documentElement.lang)).toBe('en');
  await popup.close();
});

test('the studio says what was set and by whom, and what could not be read', async () => {
  const page = await member.page('options.html#settings');
  const set = page.getByRole('region', { name: SET_BY });
  await expect(set).toContainText('News sites: 2; the browser still asks you');
  await expect(set).toContainText('sites[2] = "https://tuoitre.vn/": a host name is wanted');
  const off = page.getByRole('button', { name: 'Switch off for Báo Nhân Dân' });
  // By keyboard: a forced click takes the place where the button stood, and the page may grow above it meanwhile.
  await off.press('Enter');
  await expect(off).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByRole('button', { name: 'Allow on chua-cap.example' })).toBeVisible();

  await page.getByRole('link', { name: 'See the packs to follow' }).click();
  await expect(page.getByRole('button', { name: 'Look and follow: Bộ của tỉnh' })).toBeVisible();
  expect(member.refused).toEqual([]);
  await page.close();
});

test('a lock that ends while the browser runs gives the reader’s own back', async () => {
  const page = await member.page('options.html#settings');
  policy.write({ organisation: 'Tỉnh ủy Thử', sites: ['nhandan.vn'] });
  const language = page.getByRole('group', { name: 'Ngôn ngữ' });
  await expect(language).toBeVisible(RELOAD);
  await expect(page.getByRole('heading', { name: 'Do cơ quan quản lý đặt: Tỉnh ủy Thử' })).toBeVisible();
  const off = page.getByRole('button', { name: 'Tắt cho Báo Nhân Dân' });
  await expect(off).toHaveAttribute('aria-disabled', 'false');
  await off.click();
  await expect(off).toBeHidden();
  await page.getByText('English').click();
  // A press checks the radio before it is kept: the words say that it is.
  await expect(page.getByText('No site is on yet')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'English' })).toBeChecked();
  await expect(page.getByText('No site is on yet')).toBeVisible();
});
