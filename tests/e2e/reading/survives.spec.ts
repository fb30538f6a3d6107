import type { ReadingBrowser, ReadingPage } from './driver';
import {
  appendParagraph,
  cardFor,
  comesUnderlined,
  expect,
  hasNoCard,
  openNews,
  paintsOnce,
  test,
  until,
} from './fixture';

test('explains with the worker stopped and the network off', async ({ reading }) => {
  const page = await openNews(reading);
  await reading.stopBackground();
  await reading.setOffline(true);
  expect(await page.evaluate(() => navigator.onLine)).toBe(false);
  const card = await cardFor(page, 'Quy định số 144-QĐ/TW');
  expect(card.text).toContain('Bộ Chính trị');
});

type Kept = typeof globalThis & { before?: Highlight };

/** Reloads the extension and waits until another instance than the one that had painted holds the names. */
async function reloadUnder(browser: ReadingBrowser, page: ReadingPage): Promise<void> {
  await page.evaluate(() => {
    (globalThis as Kept).before = CSS.highlights.get('q9k1');
  });
  await browser.reloadExtension();
  // Pages of ours opened meanwhile: behind them the browser lets a tab's timers run once a second.
  await page.bringToFront();
  const isTakenOver = await until(
    () =>
      page.evaluate(() => {
        const now = CSS.highlights.get('q9k1');
        return now !== undefined && now !== (globalThis as Kept).before && now.size > 0;
      }),
    15_000,
  );
  expect(isTakenOver).toBe(true);
}

/** What a reader's tab needs of whoever reads it now. */
async function expectOneReader(page: ReadingPage): Promise<void> {
  expect(await paintsOnce(page)).toBe(true);
  await cardFor(page, 'Quy định số 144-QĐ/TW');
  expect(await page.cards()).toHaveLength(1);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
  await appendParagraph(page, 'Hội nghị nhắc Quy định số 207-QĐ/TW.');
  expect(await comesUnderlined(page, 'Quy định số 207-QĐ/TW')).toBe(true);
  expect(await paintsOnce(page)).toBe(true);
  await page.moveMouse({ x: 5, y: 5 });
  expect(await hasNoCard(page)).toBe(true);
}

// A browser of its own to start, and the extension twice more: slow on a busy machine.
test.describe.configure({ timeout: 180_000 });

test('reloaded under an open tab: the new instance takes over, nothing is painted twice', async ({ ownReading }) => {
  const page = await openNews(ownReading);
  await cardFor(page, 'Quy định số 144-QĐ/TW');
  await page.moveMouse({ x: 5, y: 5 });
  expect(await hasNoCard(page)).toBe(true);
  await reloadUnder(ownReading, page);
  await expectOneReader(page);
  await reloadUnder(ownReading, page);
  await expectOneReader(page);
});

test('reloaded under an open card: no second card stays behind', async ({ ownReading }) => {
  const page = await openNews(ownReading);
  await cardFor(page, 'Quy định số 144-QĐ/TW');
  await reloadUnder(ownReading, page);
  await page.moveMouse({ x: 5, y: 5 });
  await expectOneReader(page);
});

test('removed under an open card: its close button still takes it away', async ({ ownReading }) => {
  const page = await openNews(ownReading);
  await cardFor(page, 'Quy định số 144-QĐ/TW');
  const isOpen = () => page.evaluate(() => document.querySelector('[popover]:popover-open') !== null);
  expect(await isOpen()).toBe(true);
  await ownReading.removeExtension();
  expect(await isOpen()).toBe(true);
  expect(await page.pressControl('Đóng')).toBe(true);
  expect(await until(async () => !(await isOpen()))).toBe(true);
});

test('an error that nobody catches would be seen', async ({ reading }) => {
  const page = await openNews(reading);
  await page.evaluate(() => void setTimeout(() => (globalThis as unknown as { none: () => void }).none()));
  expect(await until(async () => (await reading.uncaught()).length > 0)).toBe(true);
  await reading.reset();
});

test('removed under an open tab: pointing ends quietly or still explains', async ({ ownReading }) => {
  const page = await openNews(ownReading);
  await cardFor(page, 'Quy định 144');
  const point = await page.pointAt('Quy định số 144-QĐ/TW');
  await page.moveMouse({ x: 5, y: 5 });
  expect(await hasNoCard(page)).toBe(true);
  await ownReading.removeExtension();
  await page.moveMouse({ x: point.x - 1, y: point.y });
  await page.moveMouse(point);
  await appendParagraph(page, 'Hội nghị nhắc Quy định số 207-QĐ/TW.');
  // Chromium leaves the old script running, cut off from the extension: all it needs it has. Firefox ends it.
  if (ownReading.name === 'chromium') {
    expect(await until(async () => (await page.cards()).length === 1)).toBe(true);
    expect(await comesUnderlined(page, 'Quy định số 207-QĐ/TW')).toBe(true);
    await page.moveMouse({ x: 5, y: 5 });
  }
  expect(await hasNoCard(page)).toBe(true);
  expect(await ownReading.uncaught()).toEqual([]);
});
