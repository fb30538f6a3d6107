import type { ReadingBrowser, ReadingPage } from './driver';
import {
  ADDRESS,
  appendParagraph,
  cardFor,
  comesUnderlined,
  expect,
  hasNoCard,
  isReady,
  openNews,
  paintsOnce,
  samplePage,
  test,
  until,
} from './fixture';

const MAX_REPAINTS = 3;
const clearPaint = (page: ReadingPage) => page.evaluate(() => CSS.highlights.clear());

test('paints again what the page cleared, three times and no more', async ({ reading }) => {
  const page = await openNews(reading);
  await page.evaluate(() => CSS.highlights.delete('q9k1'));
  await appendParagraph(page, 'Một.');
  expect(await until(() => page.evaluate(() => CSS.highlights.has('q9k1')))).toBe(true);
  for (let again = 1; again < MAX_REPAINTS; again++) {
    await clearPaint(page);
    await appendParagraph(page, `Lần ${again}: Quy định số 207-QĐ/TW.`);
    expect(await until(async () => (await page.underlined()).length > 0)).toBe(true);
    expect(await paintsOnce(page)).toBe(true);
  }
  const before = await cardFor(page, 'Quy định số 144-QĐ/TW');
  expect(before.text).toContain('Bộ Chính trị');
  await clearPaint(page);
  // The open card leaves with its paragraph: then the change was read, and whatever would be painted is.
  await page.evaluate(() => document.querySelector('p:not(.meta)')?.remove());
  expect(await hasNoCard(page)).toBe(true);
  expect(await page.underlined()).toEqual([]);
});

/** Leaves for another page of the site, does something there, and comes back out of the browser's cache. */
async function leaveAndReturn(reading: ReadingBrowser, page: ReadingPage, meanwhile?: () => Promise<void>) {
  const other = 'https://nhandan.vn/khac.html';
  reading.serve(other, { body: '<!doctype html><title>Khác</title><p>Trang khác.' });
  type Shown = typeof globalThis & { persisted?: boolean };
  await page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => {
      (globalThis as Shown).persisted = persisted;
    }),
  );
  await page.goto(other);
  await meanwhile?.();
  await page.evaluate(() => void setTimeout(() => history.back()));
  const isBack = await until(() => page.evaluate(() => (globalThis as Shown).persisted === true).catch(() => false));
  // It came from the cache, not from the network: else the listener would be gone.
  expect(isBack).toBe(true);
}

test('a page that comes back from the back/forward cache reads on', async ({ reading }) => {
  const page = await openNews(reading);
  await leaveAndReturn(reading, page);
  expect(await paintsOnce(page)).toBe(true);
  await cardFor(page, 'Quy định số 144-QĐ/TW');
  await appendParagraph(page, 'Hội nghị nhắc Quy định số 207-QĐ/TW.');
  expect(await comesUnderlined(page, 'Quy định số 207-QĐ/TW')).toBe(true);
  expect(await paintsOnce(page)).toBe(true);
});

test('a page that comes back to a site switched off meanwhile is let alone', async ({ reading }) => {
  const page = await openNews(reading);
  await leaveAndReturn(reading, page, () => reading.switchOn());
  expect(await until(async () => (await page.underlined()).length === 0)).toBe(true);
});

test('follows a page that navigates by itself, and takes its card away', async ({ reading }) => {
  const page = await openNews(reading);
  await cardFor(page, 'Quy định số 144-QĐ/TW');
  await page.evaluate(() => {
    history.pushState({}, '', '/bai-khac.html');
    const article = document.createElement('article');
    article.textContent = 'Hội nghị nhắc Quy định số 69-QĐ/TW ngày 06/7/2022 của Bộ Chính trị.';
    document.body.replaceChildren(article);
  });
  expect(await comesUnderlined(page, 'Quy định số 69-QĐ/TW')).toBe(true);
  expect(await page.underlined()).toHaveLength(1);
  expect(await hasNoCard(page)).toBe(true);
  expect((await cardFor(page, 'Quy định số 69-QĐ/TW')).text).toContain('69-QĐ/TW');
});

test('follows a page that swaps its body', async ({ reading }) => {
  const page = await openNews(reading);
  const all = (await page.underlined()).length;
  await page.evaluate(() => {
    const next = document.body.cloneNode(true) as HTMLElement;
    next.append('Hội nghị nhắc Quy định số 207-QĐ/TW.');
    document.body.replaceWith(next);
  });
  expect(await comesUnderlined(page, 'Quy định số 207-QĐ/TW')).toBe(true);
  expect(await page.underlined()).toHaveLength(all + 1);
  expect(await paintsOnce(page)).toBe(true);
  await cardFor(page, 'Quy định số 144-QĐ/TW');
});

test('a row that is used again explains what it says now', async ({ reading }) => {
  const page = await openNews(reading);
  await cardFor(page, 'Nghị quyết số 21-NQ/TW');
  await page.evaluate(() => {
    const row = document.querySelector('li')?.firstChild;
    if (row instanceof Text) row.data = 'Quy định số 69-QĐ/TW về kỷ luật;';
  });
  expect(await comesUnderlined(page, 'Quy định số 69-QĐ/TW')).toBe(true);
  expect((await page.underlined()).some(({ text }) => text === 'Nghị quyết số 21-NQ/TW')).toBe(false);
  expect((await cardFor(page, 'Quy định số 69-QĐ/TW')).text).toContain('69-QĐ/TW');
});

test('finds every reference of a page that grows without end, each once', async ({ reading }) => {
  const page = await openNews(reading, samplePage('news.html').replace('</body>', '<section></section></body>'));
  const [pages, rows] = [12, 40];
  const first = (await page.underlined()).length;
  for (let loaded = 0; loaded < pages; loaded++)
    await page.evaluate((count) => {
      const batch = document.createDocumentFragment();
      for (let row = 0; row < count; row++) {
        const paragraph = document.createElement('p');
        paragraph.textContent = `Tin ${row}: thực hiện Quy định số 207-QĐ/TW tại cơ sở.`;
        batch.append(paragraph);
      }
      document.querySelector('section')?.append(batch);
      scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    }, rows);
  expect(await until(async () => (await page.underlined()).length === first + pages * rows)).toBe(true);
  expect(await paintsOnce(page)).toBe(true);
  await cardFor(page, 'Quy định số 207-QĐ/TW', pages * rows - 1);
});

test('starts anew on the next page of the same tab', async ({ reading }) => {
  const page = await openNews(reading);
  reading.serve(`${ADDRESS}?trang=2`, { body: samplePage('news.html') });
  await page.goto(`${ADDRESS}?trang=2`);
  expect(await isReady(page)).toBe(true);
  await cardFor(page, 'Quy định số 144-QĐ/TW');
});

test('reads and explains on after the page has written itself anew', async ({ reading }) => {
  const page = await openNews(reading);
  await cardFor(page, 'Quy định số 144-QĐ/TW');
  await page.evaluate(() => {
    document.open();
    document.write('<!doctype html><title>Mới</title><p>Bản mới theo Quy định số 69-QĐ/TW ngày 06/7/2022.</p>');
    document.close();
  });
  expect(await comesUnderlined(page, 'Quy định số 69-QĐ/TW')).toBe(true);
  expect(await hasNoCard(page)).toBe(true);
  expect(await isReady(page)).toBe(true);
  expect((await cardFor(page, 'Quy định số 69-QĐ/TW')).text).toContain('06/7/2022');
  expect(await page.pressControl('Ghim')).toBe(true);
  expect(await until(() => page.hasControl('Bỏ ghim'))).toBe(true);
  await page.pressKey('Escape');
  expect(await hasNoCard(page)).toBe(true);
});

test('a name that the page uses for a highlight of its own stays the page’s', async ({ reading }) => {
  const body = samplePage('news.html').replace(
    '</body>',
    `<script>
      const own = new Range();
      own.selectNodeContents(document.querySelector('h1'));
      CSS.highlights.set('q9k3', new Highlight(own));
    </script></body>`,
  );
  const page = await openNews(reading, body);
  const heading = await page.evaluate(() => document.querySelector('h1')?.textContent?.replace(/\s+/gu, ' '));
  const replaced = async () => (await page.underlined()).filter(({ look }) => look === 'q9k3');
  expect(await replaced()).toEqual([{ look: 'q9k3', text: heading }]);
  await appendParagraph(page, 'Hội nghị nhắc Quy định số 207-QĐ/TW.');
  expect(await comesUnderlined(page, 'Quy định số 207-QĐ/TW')).toBe(true);
  expect(await replaced()).toEqual([{ look: 'q9k3', text: heading }]);
  await cardFor(page, 'Quy định số 144-QĐ/TW');
});
