/** The suite's browser, chosen by the project, and what nearly every test does first: open the sample article, ask for a card. */
import { test as base } from '@playwright/test';
import { until } from '../../../scripts/lib/closed-card.mjs';
import { expect, NEWS_SITE, samplePage } from '../fixtures';
import { launchChromium } from './chromium-driver';
import type { Card, ReadingBrowser, ReadingFrame, ReadingPage } from './driver';
import { launchFirefox } from './firefox-driver';

export { expect, samplePage, until };

export const ADDRESS = `${NEWS_SITE}/bai-viet.html`;
export const UNTOUCHED = { mutations: 0, messages: 0, shifts: 0, errors: [] };

const LAUNCH: Record<string, () => Promise<ReadingBrowser>> = { chromium: launchChromium, firefox: launchFirefox };

function launchFor(project: string): Promise<ReadingBrowser> {
  const launch = LAUNCH[project.split('-')[0] ?? ''];
  if (!launch) throw new Error(`No driver for the project ${project}`);
  return launch();
}

interface Fixtures {
  /** Shared by all tests; each ends with no error that nobody caught. */
  reading: ReadingBrowser;
  /** A browser of this test's own, for what cannot be undone. */
  ownReading: ReadingBrowser;
}

export const test = base.extend<Fixtures, { launched: ReadingBrowser }>({
  launched: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern
    async ({}, use, { project }) => {
      const browser = await launchFor(project.name);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  reading: async ({ launched }, use) => {
    await use(launched);
    const uncaught = [...(await launched.uncaught())];
    await launched.reset();
    expect(uncaught).toEqual([]);
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern
  ownReading: async ({}, use, { project }) => {
    const browser = await launchFor(project.name);
    await use(browser);
    const uncaught = [...(await browser.uncaught())];
    await browser.close();
    expect(uncaught).toEqual([]);
  },
});

/** Whether the page is painted and its card has come: only then a reference looks like one document (q9k1) or a replaced one (q9k3). */
export function isReady(frame: ReadingFrame): Promise<boolean> {
  return until(async () => (await frame.underlined()).some(({ look }) => look !== 'q9k2'));
}

export async function openNews(
  browser: ReadingBrowser,
  body = samplePage('news.html'),
  headers?: Record<string, string>,
): Promise<ReadingPage> {
  browser.serve(ADDRESS, headers ? { body, headers } : { body });
  await browser.switchOn('nhandan.vn');
  const page = await browser.open(ADDRESS);
  await isReady(page);
  // Promise 2, held at the start of every test here: painted, and the page's DOM untouched.
  expect(await page.seen()).toEqual(UNTOUCHED);
  return page;
}

export async function readCard(frame: ReadingFrame): Promise<Card | null> {
  return (await frame.cards())[0] ?? null;
}

/** Points at a reference and waits for its card. */
export async function cardFor(frame: ReadingFrame, text: string, nth = 0): Promise<Card> {
  await frame.pointAt(text, nth);
  const card = await until(async () => (await frame.cards()).find(({ label }) => label.includes(text)));
  if (!card) throw new Error(`No card came for “${text}”`);
  return card;
}

export async function hasNoCard(frame: ReadingFrame): Promise<boolean> {
  return until(async () => (await frame.cards()).length === 0);
}

/** Whether `text` is underlined, now or soon. */
export function comesUnderlined(frame: ReadingFrame, text: string): Promise<boolean> {
  return until(async () => (await frame.underlined()).some((one) => one.text === text));
}

export async function appendParagraph(frame: ReadingFrame, text: string): Promise<void> {
  await frame.evaluate((words) => {
    const added = document.createElement('p');
    added.textContent = words;
    document.body.append(added);
  }, text);
}

/** Whether every underlined place is underlined by one range of one highlight, and something is. */
export function paintsOnce(frame: ReadingFrame): Promise<boolean> {
  return frame.evaluate(() => {
    const starts = new Map<Node, Set<number>>();
    const ranges = ['q9k1', 'q9k2', 'q9k3'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])]);
    for (const { startContainer, startOffset } of ranges) {
      const offsets = starts.get(startContainer) ?? new Set();
      starts.set(startContainer, offsets.add(startOffset));
    }
    const places = [...starts.values()].reduce((sum, offsets) => sum + offsets.size, 0);
    return places > 0 && places === ranges.length;
  });
}
