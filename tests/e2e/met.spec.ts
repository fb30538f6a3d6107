/** The background notes the documents that were met: one a day, nothing else of the page, nothing when it is switched off. */
import type { Page } from '@playwright/test';
import { until } from '../../scripts/lib/closed-card.mjs';
import { openArticle } from './article';
import { type Browser, expect, test } from './fixtures';

const DOCUMENT = '144-qd-tw-2024';

/** Sends a message as the card does: from our isolated world on the page. */
async function sendFromPage(browser: Browser, message: unknown): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(async (sent) => {
    const [tab] = await chrome.tabs.query({ url: 'https://nhandan.vn/*' });
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: (inner) => void chrome.runtime.sendMessage(inner).catch(() => undefined),
      args: [sent],
    });
  }, message);
}

interface MetRow {
  document: string;
  day: number;
}

/** What the database holds of it, read beside the store; null where there is no database at all. */
function metRows(page: Page): Promise<MetRow[] | null> {
  return page.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'so-tay-144')) return null;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const open = indexedDB.open('so-tay-144');
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const rows = await new Promise<MetRow[]>((resolve) => {
      const request = database.transaction('met').objectStore('met').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return rows;
  });
}

const switchMet = (browser: Browser, remembersMet: boolean) =>
  browser.control.evaluate(async (on) => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...(settings as object), remembersMet: on } });
  }, remembersMet);

test('notes a document that a page tells of, once a day, and nothing else of the page', async ({ fresh }) => {
  await openArticle(fresh);
  await sendFromPage(fresh, { kind: 'met', document: DOCUMENT });
  await sendFromPage(fresh, { kind: 'met', document: DOCUMENT });
  await sendFromPage(fresh, { kind: 'met', document: '37-qd-tw-2021' });
  expect(await until(async () => (await metRows(fresh.control))?.length === 2)).toBe(true);
  const rows = (await metRows(fresh.control)) ?? [];
  expect(rows.map(({ document }) => document).toSorted()).toEqual([DOCUMENT, '37-qd-tw-2021'].toSorted());
  for (const row of rows) expect(Object.keys(row).toSorted()).toEqual(['day', 'document']);
});

test('notes nothing malformed, nothing with a word too many, nothing when switched off', async ({ fresh }) => {
  await openArticle(fresh);
  for (const document of ['144-QĐ/TW', '', 'a'.repeat(101), 144, null])
    await sendFromPage(fresh, { kind: 'met', document });
  await sendFromPage(fresh, { kind: 'met', document: DOCUMENT, title: 'Bài viết' });
  await switchMet(fresh, false);
  await sendFromPage(fresh, { kind: 'met', document: DOCUMENT });
  // The background reads the setting when the message is there: it must not be on again by then.
  await fresh.control.waitForTimeout(500);
  await switchMet(fresh, true);
  // One that counts, sent last: what came before it has been dealt with when it is there.
  await sendFromPage(fresh, { kind: 'met', document: '37-qd-tw-2021' });
  expect(await until(async () => (await metRows(fresh.control))?.length)).toBe(1);
  await fresh.control.waitForTimeout(300);
  expect((await metRows(fresh.control))?.map(({ document }) => document)).toEqual(['37-qd-tw-2021']);
});
