/** A Chromium with the real build, on for one site, whose pages the bench serves itself. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { ensureBrowser, launchOptions } from '../../scripts/lib/browser.mjs';
import { until } from '../../scripts/lib/closed-card.mjs';

const BUILD = path.resolve('.output/chrome-mv3-e2e');
const SITE = 'nhandan.vn';
const ADDRESS = `https://${SITE}/bai-viet.html`;
/** A page of 5 MB on a busy machine. */
const PAINTED_WITHIN_MS = 60_000;

export interface Extension {
  origin: string;
  /** An empty tab; `address` then shows what `serve` was given last. */
  tab(): Promise<Page>;
  address: string;
  serve(html: string): void;
  close(): Promise<void>;
}

export async function launchExtension(): Promise<Extension> {
  if (!existsSync(BUILD)) throw new Error(`No build at ${BUILD}: run \`npm run build:e2e\` first.`);
  const profile = mkdtempSync(path.join(tmpdir(), 'so-tay-144-bench-'));
  const context = await chromium.launchPersistentContext(profile, launchOptions(await ensureBrowser(), BUILD));
  let body = '';
  await context.route(/^https?:\/\//, (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.abort(),
  );
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  const control = await context.newPage();
  await control.goto(`${origin}/manifest.json`);
  const sites = [`https://*.${SITE}/*`, `http://*.${SITE}/*`];
  await control.evaluate(
    (patterns) => chrome.storage.local.set({ settings: { language: 'vi', sites: patterns } }),
    sites,
  );
  const isOn = await until(() =>
    control.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0),
  );
  if (!isOn) throw new Error('The reader was not registered.');
  return {
    origin,
    address: ADDRESS,
    tab: () => context.newPage(),
    serve: (html) => {
      body = html;
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Brings a tab to the front and waits until it is: the timers of a hidden one run once a second. */
export async function inFront(page: Page): Promise<void> {
  await page.bringToFront();
  await page.waitForFunction(() => document.visibilityState === 'visible');
}

/** How many ranges we have painted: the page can read the registry, too. */
export const paintedOn = (page: Page): Promise<number> =>
  page.evaluate(() => ['q9k1', 'q9k2', 'q9k3'].reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0));

/** Waits until the card's script has resolved what was painted: not all is dotted any more. */
export async function resolvedOn(page: Page): Promise<void> {
  await page.waitForFunction(() => (CSS.highlights.get('q9k1')?.size ?? 0) > 0, null, { timeout: PAINTED_WITHIN_MS });
}
