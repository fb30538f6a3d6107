import { cardFor, expect, hasNoCard, openNews, samplePage, test, until } from './fixture';

test('explains a document on hover and takes the card away again', async ({ reading }) => {
  const page = await openNews(reading);
  type Change = { place: string; added: string[]; removed: string[] };
  type Watched = typeof globalThis & { changes: Change[] };
  await page.evaluate(() => {
    const names = (nodes: NodeList) => [...nodes].map(({ nodeName }) => nodeName);
    const changes: Change[] = [];
    Object.assign(globalThis, { changes });
    new MutationObserver((records) => {
      // What the host's own attributes do while it is placed is the card's business.
      for (const { target, addedNodes, removedNodes } of records)
        if (!(target instanceof HTMLElement && target.popover === 'manual'))
          changes.push({ place: target.nodeName, added: names(addedNodes), removed: names(removedNodes) });
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  const card = await cardFor(page, 'Quy định số 144-QĐ/TW');
  for (const fact of [
    '144-QĐ/TW',
    'Bộ Chính trị',
    '09/5/2024',
    'còn được viện dẫn',
    'Cần, kiệm, liêm, chính',
    '9/2026',
    '22/11/2026',
  ])
    expect(card.text).toContain(fact);
  await page.moveMouse({ x: 5, y: 5 });
  expect(await hasNoCard(page)).toBe(true);
  expect(await page.evaluate(() => (globalThis as Watched).changes)).toEqual([
    { place: 'HTML', added: ['DIV'], removed: [] },
    { place: 'HTML', added: [], removed: ['DIV'] },
  ]);
});

test('says that a document was replaced, and by which', async ({ reading }) => {
  const page = await openNews(reading);
  const card = await cardFor(page, 'Quy định số 37-QĐ/TW');
  expect(card.text).toContain('207-QĐ/TW');
  expect(card.text).toContain('đã được thay');
  expect((await page.underlined()).find(({ text }) => text === 'Quy định số 37-QĐ/TW')?.look).toBe('q9k3');
});

test('a province-level number without a province says so', async ({ reading }) => {
  const page = await openNews(reading);
  const card = await cardFor(page, 'Chỉ thị số 34-CT/TU');
  expect(card.text).toContain('tỉnh ủy, thành ủy');
  expect(card.text).not.toContain('Đà Nẵng');
});

test('a State number is decoded, and its link stays a link', async ({ reading }) => {
  const page = await openNews(reading);
  const text = 'Nghị định số 30/2020/NĐ-CP';
  expect((await cardFor(page, text)).text).toMatch(/Nghị định .*30.*2020.*Chính phủ/u);
  await page.click(await page.pointAt(text));
  expect(await until(() => page.evaluate(() => location.hash === '#nghi-dinh'))).toBe(true);
});

test('explains inside a modal dialog', async ({ reading }) => {
  const body = samplePage('news.html').replace(
    '</body>',
    '<dialog><p>Trích Hướng dẫn số 159-HD/BTGTW ngày 03/7/2024.</p><button>Đóng</button></dialog></body>',
  );
  const page = await openNews(reading, body);
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  const card = await cardFor(page, 'Hướng dẫn số 159-HD/BTGTW');
  expect(card.text).toContain('Ban Tuyên giáo Trung ương');
  expect(await page.pressControl('Ghim')).toBe(true);
  expect(await until(() => page.hasControl('Bỏ ghim'))).toBe(true);
});

test('works under a strict content security policy with Trusted Types', async ({ reading }) => {
  const page = await openNews(reading, samplePage('news.html'), {
    'content-security-policy':
      "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  });
  const card = await cardFor(page, 'Quy định số 144-QĐ/TW');
  expect(card.text).toContain('Bộ Chính trị');
  expect((await page.seen()).errors).toEqual([]);
});

test('keyboard: next, previous, Escape; the focus goes in and comes back', async ({ reading }) => {
  const page = await openNews(reading);
  const shows = (text: string) => until(async () => (await page.cards()).some(({ label }) => label.endsWith(text)));

  await page.bringToFront();
  await page.evaluate(() => document.querySelector('a')?.focus());
  await reading.command('next-reference');
  expect(await shows('144-QĐ/TW')).toBe(true);
  expect(await page.evaluate(() => getSelection()?.toString().replace(/\s+/gu, ' '))).toBe('Quy định số 144-QĐ/TW');
  await reading.command('next-reference');
  expect(await shows('Quy định 144')).toBe(true);
  await reading.command('previous-reference');
  expect(await shows('144-QĐ/TW')).toBe(true);
  await page.pressKey('Escape');
  expect(await hasNoCard(page)).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
});
