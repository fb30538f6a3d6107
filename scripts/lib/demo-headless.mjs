// The demonstration without a display: opens the welcome article and a news-like page, points at what is underlined, tells what it saw.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from './browser.mjs';
import { pointAt, readCard, underlined, until } from './closed-card.mjs';
import { ROOT } from './install.mjs';

/** A listed site's address; the page is served from this repository, nothing is fetched. */
const NEWS_ADDRESS = 'https://nhandan.vn/bai-viet-thu.html';
const SHOTS = path.join(ROOT, 'screenshots');
/** A new profile is given its question bank first. */
const READY_MS = 20_000;

async function explain(page, name) {
  await page.mouse.move(0, 0);
  const found = await until(async () => {
    const all = await underlined(page);
    return all.length > 0 && all;
  });
  if (!found) {
    console.log(`${name}: nothing was underlined`);
    return false;
  }
  console.log(`\n${name}: ${found.length} references underlined`);
  let explained = 0;
  for (const text of new Set(found.map((reference) => reference.text))) {
    await pointAt(page, text);
    const card = await until(async () => {
      const shown = await readCard(page);
      return shown?.label.includes(text) && shown;
    });
    if (card) explained++;
    console.log(`  ${text}  →  ${card ? card.text.slice(0, 140) : 'no card'}`);
    if (card && explained === 1) await page.screenshot({ path: path.join(SHOTS, `${name}.png`) });
    await page.keyboard.press('Escape');
  }
  console.log(`  explained: ${explained} of ${new Set(found.map((reference) => reference.text)).size} different texts`);
  return explained > 0;
}

/** The first question of the day, answered by whatever its kind takes. */
async function practise(page) {
  const stem = page.locator('.question-stem');
  const asks = await until(async () => (await stem.count()) > 0, READY_MS);
  await page.screenshot({ path: path.join(SHOTS, 'popup.png') });
  if (!asks) {
    console.log('\npopup: nothing was asked');
    return false;
  }
  console.log(`\npopup asks: ${await stem.innerText()}`);
  const hand = page.getByRole('button', { name: /^(Trả lời|Chưa nhớ)/u });
  if (await hand.count()) await hand.click();
  else await page.keyboard.press('1');
  const feedback = page.locator('.question-feedback');
  const says = await until(async () => (await feedback.count()) > 0 && (await feedback.innerText()));
  console.log(`  answered: ${says ? says.replace(/\s+/gu, ' ').slice(0, 140) : 'nothing was said of it'}`);
  return Boolean(says);
}

/** True when both pages showed references and explained them, and the popup asked a question and said what it made of the answer. */
export async function runHeadless(browserPath, extension) {
  mkdirSync(SHOTS, { recursive: true });
  const profile = mkdtempSync(path.join(tmpdir(), 'so-tay-144-'));
  const context = await chromium.launchPersistentContext(profile, launchOptions(browserPath, extension));
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const body = readFileSync(path.join(ROOT, 'tests/pages/news.html'), 'utf8');
    await context.route(/^https?:\/\//, (route) =>
      route.request().url() === NEWS_ADDRESS
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
        : route.abort(),
    );
    const origin = `chrome-extension://${new URL(worker.url()).host}`;
    const page = await context.newPage();
    await page.goto(`${origin}/welcome.html`);
    const onWelcome = await explain(page, 'welcome');

    await worker.evaluate(
      async (patterns) => {
        const { settings } = await chrome.storage.local.get('settings');
        await chrome.storage.local.set({ settings: { language: 'vi', ...settings, sites: patterns } });
      },
      ['https://*.nhandan.vn/*', 'http://*.nhandan.vn/*'],
    );
    await until(() => worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0));
    await page.goto(NEWS_ADDRESS);
    const onNews = await explain(page, 'news');

    await page.setViewportSize({ width: 380, height: 600 });
    await page.goto(`${origin}/popup.html`);
    const inPopup = await practise(page);
    console.log(`\nScreenshots: ${SHOTS}/welcome.png, news.png, popup.png`);
    return onWelcome && onNews && inPopup;
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
