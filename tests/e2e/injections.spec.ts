/** The card comes in several scripts, one injection each: a document that takes the frame over between two of them gets its own, whole. */
import type { Page } from '@playwright/test';
import { pointAt, until } from '../../scripts/lib/closed-card.mjs';
import { ADDRESS } from './article';
import { type Browser, expect, samplePage, test } from './fixtures';
import { isGone, isResolved, REGULATION, shows } from './news-page';

type Worker = typeof globalThis & { held?: (() => void)[]; release?: () => void };

/** The real injections, each of these files held up once in turn before it is injected. */
async function holdBefore(browser: Browser, files: string[]): Promise<void> {
  await (await browser.worker()).evaluate((waiting) => {
    const worker = globalThis as Worker;
    const { scripting } = chrome;
    const inject = scripting.executeScript.bind(scripting);
    worker.held = [];
    worker.release = () => {
      scripting.executeScript = inject;
    };
    scripting.executeScript = (async (injection: chrome.scripting.ScriptInjection<unknown[], unknown>) => {
      if ('files' in injection && injection.files?.[0] === waiting[0]) {
        waiting.shift();
        await new Promise<void>((resume) => worker.held?.push(resume));
      }
      return inject(injection);
    }) as typeof scripting.executeScript;
  }, files);
}

const isHeld = (browser: Browser, count: number) =>
  until(async () => (await (await browser.worker()).evaluate(() => (globalThis as Worker).held?.length)) === count);

const resume = async (browser: Browser, nth: number) =>
  (await browser.worker()).evaluate((which) => (globalThis as Worker).held?.[which]?.(), nth);

const release = async (browser: Browser) => (await browser.worker()).evaluate(() => (globalThis as Worker).release?.());

async function open(browser: Browser): Promise<{ page: Page; thrown: string[] }> {
  browser.serve(ADDRESS, { body: samplePage('news.html') });
  await browser.switchOn('nhandan.vn');
  const page = await browser.open('about:blank');
  const thrown: string[] = [];
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.enable');
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => void thrown.push(exceptionDetails.text));
  return { page, thrown };
}

async function expectCard(page: Page, thrown: string[]): Promise<void> {
  await pointAt(page, REGULATION);
  expect(await shows(page, REGULATION)).toBe(true);
  expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(1);
  expect(thrown).toEqual([]);
}

for (const file of ['/catalog-2.js', '/resolver.js', '/card.js', '/card-view.js'])
  test(`a document that comes before ${file} gets its card`, async ({ browserWithUs: browser }) => {
    const { page, thrown } = await open(browser);
    await holdBefore(browser, [file]);
    try {
      await page.goto(ADDRESS);
      expect(await isHeld(browser, 1)).toBe(true);
      await page.reload();
      expect(await isResolved(page)).toBe(true);
      // What was left of the first turn now runs in the new document.
      await resume(browser, 0);
      await expectCard(page, thrown);
    } finally {
      await release(browser);
    }
  });

test('two turns that run into one another give one card', async ({ browserWithUs: browser }) => {
  const { page, thrown } = await open(browser);
  await holdBefore(browser, ['/card.js', '/card-view.js']);
  try {
    await page.goto(ADDRESS);
    expect(await isHeld(browser, 1)).toBe(true);
    await page.reload();
    // The new document's own card waits for its view; then the first turn's card and view come.
    expect(await isHeld(browser, 2)).toBe(true);
    await resume(browser, 0);
    expect(await isResolved(page)).toBe(true);
    await expectCard(page, thrown);
    await resume(browser, 1);
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    expect(await isGone(page)).toBe(true);
    await expectCard(page, thrown);
  } finally {
    await release(browser);
  }
});
