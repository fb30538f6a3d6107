/**
 * Popup open → first question, and one answer saved, in the real browser with the real build: flat from 1,000 cards to
 * 20,000, both with a log of 100,000 events (DESIGN, Budgets: ratio at most 1.2). Needs `npm run build:e2e` and a Chromium.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { DAY_MS } from '../../data/practice/days';
import { ensureBrowser, launchOptions } from '../../scripts/lib/browser.mjs';
import { BENCH_PACK, fillDatabase, makePractice } from '../practice-rows';
import { type Figures, median, orienting, within } from './figure';

const BUILD = path.resolve('.output/chrome-mv3-e2e');
const EVENTS = 100_000;
const SIZES = [1_000, 20_000] as const;
const OPENINGS = 9;
const FLAT_BUDGET = 1.2;

/** Marks, before any script of the page, when the first question stands and when an answer has its feedback. */
function watch(): void {
  const marks: Record<string, number> = {};
  Object.assign(window, { __marks: marks });
  const look = () => {
    if (!marks.question && document.querySelector('.question')) marks.question = performance.now();
    if (marks.key && !marks.feedback && document.querySelector('.question-feedback'))
      marks.feedback = performance.now();
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true });
  addEventListener('keydown', () => (marks.key ??= performance.now()), { capture: true });
}

async function opening(context: BrowserContext, origin: string): Promise<{ question: number; answer: number }> {
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(`${origin}/popup.html`);
  const read = () => page.evaluate(() => (window as unknown as { __marks: Record<string, number> }).__marks);
  await page.waitForFunction(() => (window as unknown as { __marks: Record<string, number> }).__marks.question);
  await page.keyboard.press('1');
  await page.waitForFunction(() => (window as unknown as { __marks: Record<string, number> }).__marks.feedback);
  const { question = Number.NaN, key = Number.NaN, feedback = Number.NaN } = await read();
  await page.close();
  return { question, answer: feedback - key };
}

interface Measured {
  question: number;
  answer: number;
  /** open → first question, while an exam is prepared for. */
  exam: number;
}

/** Practises for an exam in a fortnight, with the measured pack. */
const setExam = (control: Page) =>
  control.evaluate(
    ([pack, day]) => chrome.storage.local.set({ settings: { exam: { day, packs: [pack], answersPerDay: 40 } } }),
    [BENCH_PACK, new Date(Date.now() + 14 * DAY_MS).toISOString().slice(0, 10)] as const,
  );

async function measure(cards: number): Promise<Measured> {
  const profile = mkdtempSync(path.join(tmpdir(), 'so-tay-144-bench-'));
  const context = await chromium.launchPersistentContext(profile, launchOptions(await ensureBrowser(), BUILD));
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const origin = `chrome-extension://${new URL(worker.url()).host}`;
    // Makes the database and its built-in bank.
    await opening(context, origin);
    const control = await context.newPage();
    await control.goto(`${origin}/manifest.json`);
    await fillDatabase(control, makePractice(cards, EVENTS, Date.now()));
    const runs: { question: number; answer: number }[] = [];
    for (let i = 0; i < OPENINGS; i++) runs.push(await opening(context, origin));
    await setExam(control);
    // The day's plan is made once, by this opening or by the badge before it.
    await opening(context, origin);
    const exam: number[] = [];
    for (let i = 0; i < OPENINGS; i++) exam.push((await opening(context, origin)).question);
    return {
      question: median(runs.map((run) => run.question)),
      answer: median(runs.map((run) => run.answer)),
      exam: median(exam),
    };
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

export async function benchPopup(): Promise<Figures> {
  const small = await measure(SIZES[0]);
  const large = await measure(SIZES[1]);
  return {
    'open → first question, 20,000 / 1,000 cards': within(large.question / small.question, '×', FLAT_BUDGET),
    'open → first question at 1,000 cards': orienting(small.question, 'ms'),
    'open → first question at 20,000 cards': orienting(large.question, 'ms'),
    'exam date set: open → first question, 20,000 / 1,000 cards': within(large.exam / small.exam, '×', FLAT_BUDGET),
    'exam date set: open → first question at 20,000 cards': orienting(large.exam, 'ms'),
    'key → answer saved and shown, 20,000 cards': orienting(large.answer, 'ms'),
  };
}
