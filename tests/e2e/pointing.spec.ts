/** How the card comes, stays and goes: pointer, keys, fingers, zoom, full screen. Chromium, where the protocol can press and measure all of it. */
import { controlPoint, pointAt, pointOf, readCard, until } from '../../scripts/lib/closed-card.mjs';
import { ADDRESS } from './article';
import { type Browser, expect, test } from './fixtures';
import { picture } from './looks';
import { hostBox, isGone, openNews, REGULATION, shows } from './news-page';

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function command(browser: Browser, name: string): Promise<void> {
  await (await browser.worker()).evaluate(async (command) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onCommand } = chrome.commands as unknown as {
      onCommand: { dispatch(name: string, tab?: chrome.tabs.Tab): void };
    };
    onCommand.dispatch(command, tab);
  }, name);
}

test('within a run the next card comes without the delay', async ({ browserWithUs }) => {
  const page = await openNews(browserWithUs);
  // By the page's own clock: the way to the browser and back is longer than the delay on a busy machine.
  await page.evaluate(() => {
    const times = { moved: 0, came: 0 };
    addEventListener('pointermove', ({ timeStamp }) => {
      times.moved = timeStamp;
    });
    new MutationObserver(() => {
      if (document.querySelector('[popover]')) times.came ||= performance.now();
    }).observe(document.documentElement, { childList: true });
    Object.assign(globalThis, { times });
  });
  const delayTo = async (text: string) => {
    await page.evaluate(() => {
      (globalThis as unknown as { times: { came: number } }).times.came = 0;
    });
    await pointAt(page, text);
    expect(await shows(page, text)).toBe(true);
    return page.evaluate(() => {
      const { times } = globalThis as unknown as { times: { moved: number; came: number } };
      return times.came - times.moved;
    });
  };
  expect(await delayTo(REGULATION)).toBeGreaterThanOrEqual(300);
  await page.keyboard.press('Escape');
  // Within half a second of the last card the reader is comparing: 300 ms more would be in the way.
  expect(await delayTo('Nghị quyết số 21-NQ/TW')).toBeLessThan(300);
});

test('on the way to the card other references do not take its place', async ({ browserWithUs }) => {
  const page = await openNews(
    browserWithUs,
    `<p>Xem Quy định số 207-QĐ/TW.</p><p>Kế đó Quy định số 69-QĐ/TW.</p><p>Rồi Quy định số 80-QĐ/TW.</p>`,
  );
  await pointAt(page, 'Quy định số 207-QĐ/TW');
  expect(await shows(page, 'Quy định số 207-QĐ/TW')).toBe(true);
  const card = await hostBox(page);
  const start = await pointOf(page, 'Quy định số 207-QĐ/TW');
  if (!card) throw new Error('The card has no box');
  const goal = { x: (card.left + card.right) / 2, y: (card.top + card.bottom) / 2 };
  for (let step = 1; step <= 12; step++) {
    await page.mouse.move(start.x + ((goal.x - start.x) * step) / 12, start.y + ((goal.y - start.y) * step) / 12);
    await wait(16);
  }
  await wait(500);
  expect((await readCard(page))?.label).toContain('Quy định số 207-QĐ/TW');
});

test('a pinned card keeps its place and its height, and stays when the pointer leaves', async ({ browserWithUs }) => {
  const page = await openNews(browserWithUs);
  await pointAt(page, REGULATION);
  expect(await shows(page, REGULATION)).toBe(true);
  const before = await hostBox(page);
  const pin = await controlPoint(page, 'button', 'Ghim');
  if (!pin) throw new Error('The card has no pin');
  await page.mouse.move(pin.x, pin.y, { steps: 5 });
  await wait(200);
  await page.mouse.click(pin.x, pin.y);
  expect(await until(() => controlPoint(page, 'button', 'Bỏ ghim'))).not.toBeNull();
  expect(await hostBox(page)).toEqual(before);
  await page.mouse.move(5, 5);
  await wait(700);
  expect(await readCard(page)).not.toBeNull();
});

test('keys alone: open where the reader is, go through the card in order, and come back', async ({ browserWithUs }) => {
  const page = await openNews(browserWithUs);
  await page.bringToFront();
  await page.locator('a').focus();
  await page.evaluate(() => {
    const text = document.querySelector('li')?.firstChild;
    if (text) getSelection()?.collapse(text, 8);
  });
  await command(browserWithUs, 'open-reference');
  expect(await shows(page, 'Nghị quyết số 21-NQ/TW')).toBe(true);
  await page.keyboard.press('Escape');
  expect(await isGone(page)).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');

  await page.evaluate(() => getSelection()?.removeAllRanges());
  await command(browserWithUs, 'next-reference');
  expect(await shows(page, REGULATION)).toBe(true);
  const session = await page.context().newCDPSession(page);
  const names: string[] = [];
  for (let i = 0; i < 24; i++) {
    await page.keyboard.press('Tab');
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const focused = nodes.findLast((node) =>
      node.properties?.some(({ name, value }) => name === 'focused' && value.value),
    );
    const name = String(focused?.name?.value ?? '');
    if (name && names.at(-1) !== name) names.push(name);
    if (name === 'Đóng') break;
  }
  // What scrolls (its name is all of its text), the standards, then sources, then what can be done; the way out comes last.
  expect(names[0]).toMatch(/^144-QĐ\/TW còn được viện dẫn/u);
  expect(names[1]).toContain('Yêu nước');
  const actions = ['Ôn tập', 'Trích dẫn', 'Ghim', 'Mở rộng', 'Thêm', 'Đóng'];
  expect(names.slice(-actions.length)).toEqual(actions);
  await page.keyboard.press('Enter');
  expect(await isGone(page)).toBe(true);
});

test('a tap opens a sheet at the foot, a tap beside it closes it, and a link stays a link', async ({
  browserWithUs,
}) => {
  const page = await openNews(browserWithUs);
  await page.setViewportSize({ width: 390, height: 760 });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const tap = async ({ x, y }: { x: number; y: number }) => {
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await tap(await pointOf(page, REGULATION));
  expect(await shows(page, REGULATION)).toBe(true);
  const sheet = await hostBox(page);
  expect(sheet).toMatchObject({ left: 0, right: 390, bottom: 760 });
  expect(sheet?.top).toBeGreaterThan(0.29 * 760);
  await picture(page, 'card-sheet');
  await tap({ x: 200, y: 20 });
  expect(await isGone(page)).toBe(true);
  await tap(await pointOf(page, 'Nghị định số 30/2020/NĐ-CP'));
  await expect.poll(() => new URL(page.url()).hash).toBe('#nghi-dinh');
  expect(await readCard(page)).toBeNull();
});

test('inside what is full screen, and closed by leaving it', async ({ browserWithUs }) => {
  const page = await openNews(browserWithUs, '<section id="to">Toàn màn hình: Quy định số 69-QĐ/TW.</section>');
  await page.locator('#to').click();
  await page.evaluate(() => document.getElementById('to')?.requestFullscreen());
  await pointAt(page, 'Quy định số 69-QĐ/TW');
  expect(await shows(page, 'Quy định số 69-QĐ/TW')).toBe(true);
  expect(await page.evaluate(() => document.querySelector('[popover]')?.parentElement?.id)).toBe('to');
  await page.evaluate(() => document.exitFullscreen());
  expect(await isGone(page)).toBe(true);
});

test('at 200 % zoom the card stands whole in the window, beside its reference', async ({ browserWithUs }) => {
  const page = await openNews(browserWithUs);
  await page.bringToFront();
  await browserWithUs.control.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: `${new URL(address).origin}/*` });
    if (tab?.id) await chrome.tabs.setZoom(tab.id, 2);
  }, ADDRESS);
  await pointAt(page, REGULATION);
  expect(await shows(page, REGULATION)).toBe(true);
  const [box, size] = [await hostBox(page), await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))];
  expect(box?.left).toBeGreaterThanOrEqual(0);
  expect(box?.top).toBeGreaterThanOrEqual(0);
  expect(box?.right).toBeLessThanOrEqual(size.width);
  expect(box?.bottom).toBeLessThanOrEqual(size.height);
  await picture(page, 'card-zoom-200');
  await browserWithUs.control.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: `${new URL(address).origin}/*` });
    if (tab?.id) await chrome.tabs.setZoom(tab.id, 1);
  }, ADDRESS);
});

test('on a page written from the right, or downwards, the card keeps its own order', async ({ browserWithUs }) => {
  const page = await openNews(
    browserWithUs,
    '<style>html { direction: rtl; unicode-bidi: bidi-override; writing-mode: vertical-rl; } p { writing-mode: horizontal-tb; }</style>',
  );
  await pointAt(page, REGULATION);
  expect(await shows(page, REGULATION)).toBe(true);
  const style = await page.evaluate(() => {
    const host = [...document.querySelectorAll('[popover]')].at(-1);
    const { direction, unicodeBidi, writingMode } = getComputedStyle(host ?? document.body);
    return { direction, unicodeBidi, writingMode };
  });
  expect(style).toEqual({ direction: 'ltr', unicodeBidi: 'isolate', writingMode: 'horizontal-tb' });
  await picture(page, 'card-rtl');
});

test('keys pressed in the card are not the page’s, and Escape still closes it', async ({ browserWithUs }) => {
  const page = await openNews(browserWithUs);
  await page.bringToFront();
  await page.evaluate(() => {
    for (const type of ['keydown', 'keyup', 'keypress'])
      addEventListener(type, () => document.body.setAttribute('data-heard', type));
  });
  await command(browserWithUs, 'next-reference');
  expect(await shows(page, REGULATION)).toBe(true);
  await page.keyboard.press('j');
  await page.keyboard.press('Tab');
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.body.dataset.heard)).toBeUndefined();
  await page.keyboard.press('Escape');
  expect(await isGone(page)).toBe(true);
});

test('a window made smaller or turned keeps the whole card in it', async ({ browserWithUs }) => {
  const page = await openNews(browserWithUs);
  await page.setViewportSize({ width: 1280, height: 800 });
  await pointAt(page, REGULATION);
  expect(await shows(page, REGULATION)).toBe(true);
  for (const size of [
    { width: 340, height: 700 },
    { width: 700, height: 340 },
  ]) {
    await page.setViewportSize(size);
    const isWhole = async () => {
      const box = await hostBox(page);
      return box && box.left >= 0 && box.top >= 0 && box.right <= size.width && box.bottom <= size.height;
    };
    expect(await until(isWhole), JSON.stringify(await hostBox(page))).toBe(true);
  }
});

test('in a very narrow window what can be done takes one row, and keeps its names', async ({ browserWithUs }) => {
  const page = await openNews(browserWithUs);
  await page.setViewportSize({ width: 320, height: 400 });
  await pointAt(page, REGULATION);
  expect(await shows(page, REGULATION)).toBe(true);
  const points = [];
  for (const name of ['Ôn tập', 'Trích dẫn', 'Ghim', 'Mở rộng', 'Thêm'])
    points.push(await controlPoint(page, 'button', name));
  expect(new Set(points.map((point) => point && Math.round(point.y))).size).toBe(1);
  await picture(page, 'card-320-400');
});
