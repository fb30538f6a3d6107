/** For tests of looks: axe in both schemes, no sideways scrolling at 320 px, and a picture of each for a person to look at. */
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ROOT } from '../../scripts/lib/install.mjs';
import { expect } from './fixtures';
import { DESKTOP, NARROW } from './studio-page';

const SCREENSHOTS = path.join(ROOT, 'screenshots/studio');

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

export async function looksRight(page: Page, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-scheme', scheme);
    expect.soft(await violations(page), `${name}, ${scheme}`).toEqual([]);
    await page.screenshot({ path: path.join(SCREENSHOTS, `${name}-${scheme}.png`), fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(NARROW);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(width, `${name} at 320 px`).toBe(NARROW.width);
  await page.screenshot({ path: path.join(SCREENSHOTS, `${name}-320.png`), fullPage: true });
  await page.setViewportSize(DESKTOP);
}
