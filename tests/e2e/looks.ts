/** How a state looks to everybody: axe, no sideways scrolling at 320 px, and pictures for a person to look at (PICTURES=1). */
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { ROOT } from '../../scripts/lib/install.mjs';
import { DESKTOP, NARROW } from './studio-page';

type Language = 'vi' | 'en';
type Scheme = 'light' | 'dark';

/** Half a second each, three a state: taken when somebody wants to look. */
const WANTS_PICTURES = process.env.PICTURES === '1';

export async function picture(page: Page, name: string): Promise<void> {
  if (WANTS_PICTURES) await page.screenshot({ path: path.join(ROOT, 'screenshots', `${name}.png`), fullPage: true });
}

/**
 * What axe has to say; `rules`: only these. In its "legacy" mode it asks in the page itself instead of opening another one,
 * three times as quick; it then leaves frames of other origins out, and our pages have none.
 */
export async function violations(page: Page, { rules, exclude }: { rules?: string[]; exclude?: string } = {}) {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (rules) axe.withRules(rules);
  if (exclude) axe.exclude(exclude);
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

export async function setLanguage(page: Page, language: Language): Promise<void> {
  await page.evaluate(async (next) => {
    const { settings = {} } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...(settings as object), language: next } });
  }, language);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

export async function setScheme(page: Page, scheme: Scheme): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-scheme', scheme);
}

export async function fitsNarrow(page: Page, name: string): Promise<void> {
  const size = page.viewportSize() ?? DESKTOP;
  await page.setViewportSize(NARROW);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(width, `${name} at 320 px`).toBe(NARROW.width);
  await picture(page, `${name}-320`);
  await page.setViewportSize(size);
}

/** Everything in the light scheme; the dark one differs by its colours, which are looked at again; nothing sticks out at 320 px. */
export async function looksRight(page: Page, name: string): Promise<void> {
  await setScheme(page, 'light');
  expect.soft(await violations(page), `${name}, light`).toEqual([]);
  await picture(page, `${name}-light`);
  await setScheme(page, 'dark');
  expect.soft(await violations(page, { rules: ['color-contrast'] }), `${name}, dark`).toEqual([]);
  await picture(page, `${name}-dark`);
  await setScheme(page, 'light');
  await fitsNarrow(page, name);
  if (!WANTS_PICTURES) return;
  await setLanguage(page, 'en');
  await picture(page, `${name}-en`);
  await fitsNarrow(page, `${name}-en`);
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await picture(page, `${name}-forced`);
  await page.emulateMedia({ forcedColors: null });
  await setLanguage(page, 'vi');
  await setScheme(page, 'light');
}
