/** The panel where the browser puts it: Chromium's side panel, Firefox's sidebar, or a tab where a press does not reach either. */
import type { ReadingPanel } from './driver';
import { cardFor, expect, openNews, test, until } from './fixture';

const says = (panel: ReadingPanel, words: string) =>
  expect.poll(() => panel.text(), { timeout: 15_000 }).toContain(words);

test('beside the page: the page’s documents in order, the way to each, look-up and a document in full', async ({
  reading,
}) => {
  const page = await openNews(reading);
  const panel = await reading.openPanel();
  await page.bringToFront();
  await says(panel, '7 văn bản, nhắc 8 lần');
  await panel.press('28-CT/TW');
  const selected = () => page.evaluate(() => getSelection()?.toString());
  expect(await until(async () => (await selected()) === 'Chỉ thị số 28-CT/TW')).toBe(true);
  await panel.press('Đọc đầy đủ');
  await says(panel, 'Dòng thời gian');
  await panel.press('Quay lại');
  await says(panel, '7 văn bản, nhắc 8 lần');
});

test('from the card: the document in full', async ({ reading }) => {
  const page = await openNews(reading);
  await cardFor(page, 'Quy định số 37-QĐ/TW');
  expect(await page.pressControl('Mở rộng')).toBe(true);
  const panel = await reading.panelFromCard();
  await says(panel, 'Dòng thời gian');
  await says(panel, '207-QĐ/TW');
});
