/** How a state looks to everybody: axe, no sideways scrolling at 320 px, and pictures for a person to look at (PICTURES=1). */
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { ROOT } from '../../scripts/lib/install.mjs';
import { violations } from './axe';
import { DESKTOP, NARROW } from './studio-page';

type Language = 'vi' | 'en';
type Scheme = 'light' | 'dark';

/** Half a second each, three a state: taken when somebody wants to look. */
export const WANTS_PICTURES = process.env.PICTURES === '1';

/** Of a whole page, or of one thing on it. */
export async function picture(of: Page | Locator, name: string): Promise<void> {
  if (!WANTS_PICTURES) return;
  const file = path.join(ROOT, 'screenshots', `${name}.png`);
  await ('goto' in of ? of.screenshot({ path: file, fullPage: true }) : of.screenshot({ path: file }));
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
