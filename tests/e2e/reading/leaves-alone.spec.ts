import type { ReadingPage } from './driver';
import { cardFor, expect, isReady, openNews, readCard, test, UNTOUCHED, until } from './fixture';

/** Longer than any delay of ours between a move of the pointer and a card. */
const NOTHING_COMES_MS = 700;

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

const traces = (page: ReadingPage) =>
  page.evaluate(() => ({
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    scripts: document.scripts.length,
    elements: document.querySelectorAll('*').length,
  }));

test('leaves the page alone until the reader points', async ({ reading }) => {
  const page = await openNews(reading);
  await wait(500);
  expect(await page.seen()).toEqual(UNTOUCHED);
  const with_ = await traces(page);
  await reading.switchOn();
  await page.reload();
  expect(await traces(page)).toEqual(with_);
  expect(reading.refused).toEqual([]);
});

test('acts on no event that the page makes up', async ({ reading }) => {
  const page = await openNews(reading);
  await page.evaluate(() => {
    const range = [...(CSS.highlights.get('q9k1') ?? [])][0];
    const live = new Range();
    if (range) live.setStart(range.startContainer, range.startOffset);
    if (range) live.setEnd(range.endContainer, range.endOffset);
    const box = live.getBoundingClientRect();
    for (let i = 0; i < 5; i++)
      document.body.dispatchEvent(
        new PointerEvent('pointermove', {
          bubbles: true,
          clientX: box.left + 5 + i,
          clientY: box.top + 5,
          pointerType: 'mouse',
        }),
      );
  });
  await wait(NOTHING_COMES_MS);
  expect(await readCard(page)).toBeNull();
});

test('copied text and selection are as without us', async ({ reading }) => {
  const page = await openNews(reading);
  const selected = () =>
    page.evaluate(() => {
      getSelection()?.selectAllChildren(document.body);
      return getSelection()?.toString();
    });
  const copied = await selected();
  await reading.switchOn();
  await page.reload();
  expect(copied).toBe(await selected());
});

test('switched off: no underline, no host, and as many listeners as on a page that never had us', async ({
  reading,
}) => {
  const page = await openNews(reading);
  await reading.switchOn();
  await page.reload();
  const before = await page.listeners();
  await reading.switchOn('nhandan.vn');
  expect(await isReady(page)).toBe(true);
  await cardFor(page, 'Quy định số 144-QĐ/TW');
  expect(await page.listeners()).toBeGreaterThan(before);
  await reading.switchOn();
  expect(await until(() => page.evaluate(() => CSS.highlights.size === 0))).toBe(true);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  expect(await page.listeners()).toBe(before);
});
