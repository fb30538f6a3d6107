/** The statistics in the real browser with the real build, at 100,000 events and 20,000 cards. Needs `npm run build:e2e` and a Chromium. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { ensureBrowser, launchOptions } from '../../scripts/lib/browser.mjs';
import { fillDatabase, makePractice } from '../practice-rows';
import { median } from './figure';

const BUILD = path.resolve('.output/chrome-mv3-e2e');
const EVENTS = 100_000;
const CARDS = 20_000;
const OPENINGS = 3;

/** Notes, before any script of the page, when the pictures stand and every task over 50 ms. */
function watch(): void {
  const seen: { shown?: number; tasks: { at: number; ms: number }[] } = { tasks: [] };
  Object.assign(window, { __seen: seen });
  new MutationObserver(() => {
    if (!seen.shown && document.querySelector('.heat-scroll')) seen.shown = performance.now();
  }).observe(document, { subtree: true, childList: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push({ at: startTime, ms: duration });
  }).observe({ type: 'longtask', buffered: true });
}

async function opening(page: Page, origin: string): Promise<{ shown: number; task: number }> {
  await page.addInitScript(watch);
  await page.goto(`${origin}/options.html#statistics`);
  const handle = await page.waitForFunction(
    () => {
      const { __seen: seen } = window as unknown as {
        __seen: { shown?: number; tasks: { ms: number }[] };
      };
      return seen.shown && { shown: seen.shown, task: Math.max(0, ...seen.tasks.map(({ ms }) => ms)) };
    },
    undefined,
    { timeout: 120_000 },
  );
  await page.waitForTimeout(500);
  const { shown } = (await handle.jsonValue()) || { shown: Number.NaN };
  const task = await page.evaluate(() => {
    const { tasks } = (window as unknown as { __seen: { tasks: { ms: number }[] } }).__seen;
    return Math.max(0, ...tasks.map(({ ms }) => ms));
  });
  return { shown, task };
}

/** Medians, in ms: until the pictures stand, and the longest task of the page (0 where none is over 50). */
export async function measurePage(): Promise<{ shown: number; task: number }> {
  const profile = mkdtempSync(path.join(tmpdir(), 'so-tay-144-bench-'));
  const context = await chromium.launchPersistentContext(profile, launchOptions(await ensureBrowser(), BUILD));
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const origin = `chrome-extension://${new URL(worker.url()).host}`;
    // Makes the database and its built-in bank.
    const first = await context.newPage();
    await first.goto(`${origin}/popup.html`);
    await first.locator('.question').waitFor();
    await first.goto(`${origin}/manifest.json`);
    await fillDatabase(first, makePractice(CARDS, EVENTS, Date.now()));
    const runs: { shown: number; task: number }[] = [];
    for (let i = 0; i < OPENINGS; i++) {
      const page = await context.newPage();
      runs.push(await opening(page, origin));
      await page.close();
    }
    return { shown: median(runs.map((run) => run.shown)), task: median(runs.map((run) => run.task)) };
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
