import { controlPoint, pointAt, readCard, underlined, until } from '../../scripts/lib/closed-card.mjs';
import { type Browser, expect, NEWS_SITE, samplePage, seen, test } from './fixtures';

const ADDRESS = `${NEWS_SITE}/bai-viet.html`;

async function openNews(browser: Browser, body = samplePage('news.html'), headers?: Record<string, string>) {
  browser.serve(ADDRESS, headers ? { body, headers } : { body });
  await browser.switchOn('nhandan.vn');
  const page = await browser.open(ADDRESS);
  await until(async () => (await underlined(page)).length > 0);
  // Promise 2, held at the start of every test here: painted, and the page's DOM untouched.
  expect(await seen(page)).toEqual({ mutations: 0, messages: 0, shifts: 0, errors: [] });
  return page;
}

async function cardFor(page: Awaited<ReturnType<typeof openNews>>, text: string, nth = 0) {
  await pointAt(page, text, nth);
  const card = await until(async () => {
    const shown = await readCard(page);
    return shown?.label.includes(text) ? shown : null;
  });
  if (!card) throw new Error(`No card came for “${text}”`);
  return card;
}

test('underlines references and nothing else', async ({ browserWithUs }) => {
  const page = await openNews(browserWithUs);
  const texts = (await underlined(page)).map(({ text }) => text);
  expect(texts.toSorted()).toEqual(
    [
      'Quy định số 144-QĐ/TW',
      'Quy định 144',
      'Kết luận số 21-KL/TW',
      'Quy định số 37-QĐ/TW',
      'Chỉ thị số 34-CT/TU',
      'Nghị định số 30/2020/NĐ-CP',
      'Nghị quyết số 21-NQ/TW',
      'Chỉ thị số 28-CT/TW',
    ].toSorted(),
  );
});

test('leaves the page alone until the reader points', async ({ browserWithUs }) => {
  const page = await openNews(browserWithUs);
  await page.waitForTimeout(500);
  expect(await seen(page)).toEqual({ mutations: 0, messages: 0, shifts: 0, errors: [] });
  const traces = await page.evaluate(() => ({
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    scripts: document.scripts.length,
    elements: document.querySelectorAll('*').length,
  }));
  await page.route(ADDRESS, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: samplePage('news.html') }),
  );
  await browserWithUs.switchOn();
  await page.reload();
  expect(
    await page.evaluate(() => ({
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      scripts: document.scripts.length,
      elements: document.querySelectorAll('*').length,
    })),
  ).toEqual(traces);
  expect(browserWithUs.refused).toEqual([]);
});

test('explains a document on hover and takes the card away again', async ({ browserWithUs }) => {
  const page = await openNews(browserWithUs);
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
  await page.mouse.move(5, 5);
  expect(await until(async () => (await readCard(page)) === null)).toBe(true);
  // The host left with the card: added once, removed once.
  expect((await seen(page)).mutations).toBeLessThanOrEqual(12);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
});

test('says that a document was replaced, and by which', async ({ browserWithUs }) => {
  const page = await openNews(browserWithUs);
  const card = await cardFor(page, 'Quy định số 37-QĐ/TW');
  expect(card.text).toContain('207-QĐ/TW');
  expect(card.text).toContain('đã được thay');
  expect((await underlined(page)).find(({ text }) => text === 'Quy định số 37-QĐ/TW')?.look).toBe('k3');
});

test('reads across inline tags', async ({ browserWithUs }) => {
  const page = await openNews(browserWithUs);
  expect((await cardFor(page, 'Kết luận số 21-KL/TW')).text).toContain('21-KL/TW');
});

test('what stands in boxes of their own is not read as one word', async ({ browserWithUs }) => {
  const body = samplePage('news.html').replace(
    '</body>',
    `<p style="display:flex"><span>12</span><span>57-NQ/TW</span></p><p>Bảng 3<br>68-NQ/TW</p>
     <p>Số <i style="display:inline-block">4</i>59-NQ/TW và <b>6</b><i>6</i>-NQ/TW</p></body>`,
  );
  const page = await openNews(browserWithUs, body);
  const texts = (await underlined(page)).map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['57-NQ/TW', '68-NQ/TW', '59-NQ/TW', '66-NQ/TW']));
});

test('a province-level number without a province says so', async ({ browserWithUs }) => {
  const page = await openNews(browserWithUs);
  const card = await cardFor(page, 'Chỉ thị số 34-CT/TU');
  expect(card.text).toContain('tỉnh ủy, thành ủy');
  expect(card.text).not.toContain('Đà Nẵng');
});

test('a State number is decoded, and its link stays a link', async ({ browserWithUs }) => {
  const page = await openNews(browserWithUs);
  expect((await cardFor(page, 'Nghị định số 30/2020/NĐ-CP')).text).toMatch(/Nghị định .*30.*2020.*Chính phủ/u);
  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(() => new URL(page.url()).hash).toBe('#nghi-dinh');
});

test('finds what the page adds and changes later', async ({ browserWithUs }) => {
  const page = await openNews(browserWithUs);
  await page.evaluate(() => {
    const added = document.createElement('section');
    const first = document.createElement('p');
    first.textContent = 'Hội nghị nhắc Quy định số 207-QĐ/TW.';
    added.append(first);
    document.body.append(added);
  });
  expect(await until(async () => (await underlined(page)).some(({ text }) => text === 'Quy định số 207-QĐ/TW'))).toBe(
    true,
  );
  await page.evaluate(() => {
    const text = document.querySelector('section p')?.firstChild;
    if (text instanceof Text) text.data = 'Hội nghị nhắc Quy định số 69-QĐ/TW.';
  });
  expect(await until(async () => (await underlined(page)).some(({ text }) => text === 'Quy định số 69-QĐ/TW'))).toBe(
    true,
  );
  expect((await underlined(page)).some(({ text }) => text === 'Quy định số 207-QĐ/TW')).toBe(false);
});

test('the card leaves with its reference, and nothing is recorded twice', async ({ browserWithUs }) => {
  const page = await openNews(browserWithUs);
  await cardFor(page, 'Quy định số 144-QĐ/TW');
  const pin = await controlPoint(page, 'button', 'Ghim');
  if (pin) await page.mouse.click(pin.x, pin.y);
  await page.evaluate(() => document.querySelector('p:not(.meta)')?.remove());
  expect(await until(async () => (await readCard(page)) === null)).toBe(true);
  await page.evaluate(() => {
    const box = document.createElement('div');
    const inner = document.createElement('p');
    box.append(inner);
    document.body.append(box);
    inner.textContent = 'Thêm Quy định số 69-QĐ/TW.';
  });
  const count = async () => (await underlined(page)).filter(({ text }) => text === 'Quy định số 69-QĐ/TW').length;
  expect(await until(async () => (await count()) > 0)).toBe(true);
  await page.waitForTimeout(300);
  expect(await count()).toBe(1);
});

test('works under a strict content security policy with Trusted Types', async ({ browserWithUs }) => {
  const page = await openNews(browserWithUs, samplePage('news.html'), {
    'content-security-policy':
      "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  });
  const card = await cardFor(page, 'Quy định số 144-QĐ/TW');
  expect(card.text).toContain('Bộ Chính trị');
  expect((await seen(page)).errors).toEqual([]);
});

test('explains inside a modal dialog', async ({ browserWithUs }) => {
  const body = samplePage('news.html').replace(
    '</body>',
    '<dialog><p>Trích Hướng dẫn số 159-HD/BTGTW ngày 03/7/2024.</p><button>Đóng</button></dialog></body>',
  );
  const page = await openNews(browserWithUs, body);
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  const card = await cardFor(page, 'Hướng dẫn số 159-HD/BTGTW');
  expect(card.text).toContain('Ban Tuyên giáo Trung ương');
  const pin = await controlPoint(page, 'button', 'Ghim');
  expect(pin).not.toBeNull();
  if (pin) await page.mouse.click(pin.x, pin.y);
  expect(await until(() => controlPoint(page, 'button', 'Bỏ ghim'))).not.toBeNull();
});

test('explains with the worker stopped and the network off', async ({ browserWithUs }) => {
  const page = await openNews(browserWithUs);
  const session = await browserWithUs.context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const workers = targetInfos.filter(({ type }) => type === 'service_worker');
  expect(workers).toHaveLength(1);
  for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId });
  await session.send('Network.emulateNetworkConditions', {
    offline: true,
    latency: 0,
    downloadThroughput: 0,
    uploadThroughput: 0,
  });
  expect(await page.evaluate(() => navigator.onLine)).toBe(false);
  const card = await cardFor(page, 'Quy định số 144-QĐ/TW');
  expect(card.text).toContain('Bộ Chính trị');
});

test('keyboard: next, previous, Escape; the focus goes in and comes back', async ({ browserWithUs }) => {
  const page = await openNews(browserWithUs);
  const worker = await browserWithUs.worker();
  const press = (command: string) =>
    worker.evaluate(async (name) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      (chrome.commands.onCommand as unknown as { dispatch(name: string, tab?: chrome.tabs.Tab): void }).dispatch(
        name,
        tab,
      );
    }, command);
  const shows = (text: string) => until(async () => (await readCard(page))?.label.includes(text));

  await page.bringToFront();
  await page.locator('a').focus();
  await press('next-reference');
  expect(await shows('144-QĐ/TW')).toBe(true);
  expect(await page.evaluate(() => getSelection()?.toString().replace(/\s+/gu, ' '))).toBe('Quy định số 144-QĐ/TW');
  await press('next-reference');
  expect(await shows('Quy định 144')).toBe(true);
  await press('previous-reference');
  expect(await shows('144-QĐ/TW')).toBe(true);
  await page.keyboard.press('Escape');
  expect(await until(async () => (await readCard(page)) === null)).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
});

test('acts on no event that the page makes up', async ({ browserWithUs }) => {
  const page = await openNews(browserWithUs);
  await page.evaluate(() => {
    const range = [...(CSS.highlights.get('k1') ?? [])][0];
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
  await page.waitForTimeout(700);
  expect(await readCard(page)).toBeNull();
});

test('copied text and selection are as without us', async ({ browserWithUs }) => {
  const page = await openNews(browserWithUs);
  const copied = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.body);
    return getSelection()?.toString();
  });
  await browserWithUs.switchOn();
  await page.reload();
  const without = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.body);
    return getSelection()?.toString();
  });
  expect(copied).toBe(without);
});
