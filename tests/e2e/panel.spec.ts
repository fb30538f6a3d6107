/** The side panel beside a page: it lists what the page mentions, leads to it, follows the window's tabs and what it is asked. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { LOOKS } from '../../entrypoints/reader/paint';
import { underlined, until } from '../../scripts/lib/closed-card.mjs';
import { ROOT } from '../../scripts/lib/install.mjs';
import { type Browser, expect, NEWS_SITE, samplePage, test } from './fixtures';
import { WANTS_PICTURES } from './looks';
import { type SidePanel, sidePanel } from './side-panel';

const ADDRESS = `${NEWS_SITE}/bai-viet.html`;
const OTHER = 'https://trang-thu.example/bai.html';
const SCREENSHOTS = path.join(ROOT, 'screenshots/panel');

async function keep(panel: SidePanel, name: string): Promise<void> {
  if (!WANTS_PICTURES) return;
  mkdirSync(SCREENSHOTS, { recursive: true });
  writeFileSync(path.join(SCREENSHOTS, `beside-${name}.png`), await panel.screenshot());
}

async function openNews(browser: Browser, body = samplePage('news.html')): Promise<Page> {
  browser.serve(ADDRESS, { body });
  await browser.switchOn('nhandan.vn');
  const page = await browser.open(ADDRESS);
  expect(await until(async () => (await underlined(page)).length > 0)).toBe(true);
  return page;
}

/** Opens the panel as a reader does, from the popup, and comes back to the page. */
async function openPanel(browser: Browser, page: Page): Promise<SidePanel> {
  const popup = await browser.page('popup.html');
  await popup.getByRole('button', { name: 'Mở bảng tra cứu' }).click();
  const panel = await sidePanel(browser);
  if (!popup.isClosed()) await popup.close();
  await page.bringToFront();
  return panel;
}

const rows = (panel: SidePanel) =>
  panel.run<string[]>(
    `[...document.querySelectorAll('.document-rows > li .document-row-head')].map((head) => head.innerText.replace(/\\s+/g, ' ').trim())`,
  );

test('lists the page in order of appearance, and leads from mention to mention', async ({ fresh }) => {
  const page = await openNews(fresh);
  await page.setViewportSize({ width: 900, height: 320 });
  const panel = await openPanel(fresh, page);
  expect(await panel.says('7 văn bản, nhắc 8 lần')).toBe(true);
  expect(await rows(panel)).toEqual([
    expect.stringMatching(/^144-QĐ\/TW 09\/5\/2024 ×2/u),
    expect.stringContaining('21-KL/TW'),
    expect.stringMatching(/^37-QĐ\/TW 25\/10\/2021/u),
    expect.stringContaining('34-CT/TU'),
    expect.stringContaining('30/2020/NĐ-CP'),
    expect.stringContaining('21-NQ/TW'),
    expect.stringMatching(/^28-CT\/TW 21\/01\/2019/u),
  ]);
  await keep(panel, 'page');

  /** Watches from before the press: the flash is over in a second or two. */
  const flash = () => page.waitForFunction((name) => CSS.highlights.get(name)?.size === 1, LOOKS.pointed);
  const scrolled = () => page.evaluate(() => scrollY);
  await panel.press('28-CT/TW');
  expect(await until(async () => (await scrolled()) > 100)).toBe(true);
  const low = await scrolled();
  await panel.press('144-QĐ/TW');
  expect(await panel.says('chỗ 1/2')).toBe(true);
  expect(await until(async () => (await scrolled()) < low)).toBe(true);
  await panel.press('144-QĐ/TW');
  expect(await panel.says('chỗ 2/2')).toBe(true);
  const flashed = flash();
  await panel.press('144-QĐ/TW');
  expect(await panel.says('chỗ 1/2')).toBe(true);
  await flashed;

  // Not sure to be the one that is known: a fork, and the candidate on demand.
  await panel.press('Xem 1 văn bản');
  expect((await rows(panel)).filter((row) => row.startsWith('21-NQ/TW '))).toHaveLength(1);
  await keep(panel, 'candidates');
});

test('keeps focus and place while the page stands, and takes in what the page adds', async ({ fresh }) => {
  const page = await openNews(fresh);
  const panel = await openPanel(fresh, page);
  expect(await panel.says('7 văn bản, nhắc 8 lần')).toBe(true);
  await panel.run(`window.kept = document.querySelector('#mention-2'); window.kept.focus(); scrollTo(0, 40)`);
  await page.waitForTimeout(2500);
  expect(await panel.run(`window.kept.isConnected && document.activeElement === window.kept && scrollY > 0`)).toBe(
    true,
  );
  await page.evaluate(() => {
    const added = document.createElement('p');
    added.textContent = 'Cũng nói tới Quy định số 41-QĐ/TW ngày 03/11/2021 của Bộ Chính trị.';
    document.querySelector('ul')?.after(added);
  });
  expect(await panel.says('8 văn bản, nhắc 9 lần')).toBe(true);
  expect(await panel.run(`document.activeElement === window.kept`)).toBe(true);
});

test('follows the active tab: a switched-off site, one that is on, a page without a number', async ({ fresh }) => {
  const page = await openNews(fresh);
  const panel = await openPanel(fresh, page);
  expect(await panel.says('7 văn bản')).toBe(true);
  fresh.serve(OTHER, { body: '<!doctype html><title>Bài</title><p>Không có số hiệu nào ở đây.</p>' });
  const other = await fresh.open(OTHER);
  await other.bringToFront();
  expect(await panel.says('Trang này chưa bật')).toBe(true);
  await keep(panel, 'off');
  await panel.press('Giải thích văn bản trên trang-thu.example');
  expect(await panel.says('Chưa thấy số hiệu văn bản nào')).toBe(true);
  await keep(panel, 'empty');
  await other.goto(ADDRESS);
  expect(await panel.says('7 văn bản')).toBe(true);
  await fresh.control.bringToFront();
  await other.goto('about:blank');
  await other.bringToFront();
  expect(await panel.says('trình duyệt không cho đọc')).toBe(true);
  await keep(panel, 'hidden');
  await page.bringToFront();
  expect(await panel.says('7 văn bản, nhắc 8 lần')).toBe(true);
});

test('references in a frame are listed after the page’s own and found there', async ({ fresh }) => {
  const frame = `${NEWS_SITE}/khung.html`;
  fresh.serve(frame, {
    body: '<!doctype html><title>Khung</title><div style="height:600px"></div><p>Chỉ thị số 28-CT/TW ngày 21/1/2019 của Ban Bí thư.</p>',
  });
  const body = `<!doctype html><title>Bài</title><p>Quy định số 144-QĐ/TW ngày 09/5/2024.</p><iframe src="${frame}" width="600" height="200"></iframe>`;
  const page = await openNews(fresh, body);
  const panel = await openPanel(fresh, page);
  expect(await panel.says('2 văn bản, nhắc 2 lần')).toBe(true);
  expect((await rows(panel)).map((row) => row.split(' ')[0])).toEqual(['144-QĐ/TW', '28-CT/TW']);
  await panel.press('28-CT/TW');
  const inner = page.frames().find((each) => each.url() === frame);
  expect(await until(() => inner?.evaluate(() => scrollY > 100))).toBe(true);
});

test('shows what it is asked for, once', async ({ fresh }) => {
  const page = await openNews(fresh);
  const panel = await openPanel(fresh, page);
  expect(await panel.says('7 văn bản')).toBe(true);
  const windowId = await panel.run<number>('chrome.windows.getCurrent().then((own) => own.id)');
  const ask = (view: object) =>
    fresh.control.evaluate(([key, request]) => chrome.storage.session.set({ [key]: request }), [
      `panel:${windowId}`,
      { view, at: Date.now() },
    ] as const);
  await ask({ kind: 'document', document: '208-qd-tw-2026' });
  expect(await panel.says('Dòng thời gian')).toBe(true);
  await keep(panel, 'document');
  expect(await fresh.control.evaluate((key) => chrome.storage.session.get(key), `panel:${windowId}`)).toEqual({});
  await panel.press('Quay lại');
  expect(await panel.says('7 văn bản, nhắc 8 lần')).toBe(true);
  await ask({ kind: 'search', query: '21-NQ/TW' });
  expect(await panel.says('3 văn bản cùng số')).toBe(true);
  expect(await panel.run(`document.activeElement.value`)).toBe('21-NQ/TW');
  // What is no view is no request, and a stale one was for a panel that never opened.
  await ask({ kind: 'document', document: '../etc' });
  await fresh.control.evaluate(([key, request]) => chrome.storage.session.set({ [key]: request }), [
    `panel:${windowId}`,
    { view: { kind: 'met' }, at: Date.now() - 60_000 },
  ] as const);
  await page.waitForTimeout(500);
  expect(await panel.says('3 văn bản cùng số')).toBe(true);
  // A document that somebody asks for has nothing to do with the query before it, which is there again on the way back.
  await ask({ kind: 'document', document: '208-qd-tw-2026' });
  expect(await panel.says('Dòng thời gian')).toBe(true);
  expect(await until(() => panel.run(`document.getElementById('look-up').value === ''`))).toBe(true);
  await panel.press('Quay lại');
  expect(await until(() => panel.run(`document.getElementById('look-up').value === '21-NQ/TW'`))).toBe(true);
});
