import type { ReadingPage } from './driver';
import { cardFor, expect, isReady, openNews, readCard, samplePage, test, UNTOUCHED, until } from './fixture';

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

test('what is selected, copied and found is as without us, text and markup', async ({ reading }) => {
  const page = await openNews(reading);
  type Taken = { selected?: string; text?: string; html?: string; found?: (number | string | undefined)[] };
  const take = async () => {
    await page.bringToFront();
    await page.evaluate(() => {
      const taken: Taken = {};
      Object.assign(globalThis, { taken });
      addEventListener('paste', ({ clipboardData }) => {
        taken.text = clipboardData?.getData('text/plain');
        taken.html = clipboardData?.getData('text/html');
      });
      getSelection()?.selectAllChildren(document.body);
      taken.selected = getSelection()?.toString();
    });
    await page.copyAndPaste();
    const taken = () => page.evaluate(() => (globalThis as unknown as { taken: Taken }).taken);
    expect(await until(async () => (await taken()).html !== undefined)).toBe(true);
    await page.evaluate(() => {
      getSelection()?.removeAllRanges();
      const isFound = (window as unknown as { find(text: string): boolean }).find('144-QĐ/TW');
      const { anchorOffset, focusOffset, anchorNode } = getSelection() as Selection;
      (globalThis as unknown as { taken: Taken }).taken.found = [
        String(isFound),
        anchorOffset,
        focusOffset,
        anchorNode?.textContent ?? '',
      ];
    });
    return taken();
  };
  const withUs = await take();
  expect(withUs.text).toContain('Quy định số 144-QĐ/TW');
  expect(withUs.html).toContain('<em');
  expect(withUs.found?.[0]).toBe('true');
  await reading.switchOn();
  await page.reload();
  expect(withUs).toEqual(await take());
});

/** Hears, before anything else of the page runs, all that a page can hear, and keeps the names that it knows. */
const LISTENING = `<script>
  const heard = [];
  const types = new Set();
  for (const owner of [window, Document.prototype, HTMLElement.prototype])
    for (const name in owner) if (name.startsWith('on')) types.add(name.slice(2));
  for (const type of [...types, 'securitypolicyviolation', 'DOMContentLoaded', 'focusin', 'focusout', 'unhandledrejection'])
    addEventListener(type, ({ target }) => heard.push(type + ' ' + (target.nodeName ?? 'window')), true);
  const entries = [];
  for (const type of PerformanceObserver.supportedEntryTypes)
    new PerformanceObserver((list) => entries.push(...list.getEntries().map(({ name }) => name))).observe({ type, buffered: true });
  const called = [];
  for (const [owner, name] of [[Element.prototype, 'attachShadow'], [EventTarget.prototype, 'dispatchEvent'], [window, 'postMessage'],
      [Node.prototype, 'appendChild'], [Element.prototype, 'append'], [Document.prototype, 'createElement'], [HTMLElement.prototype, 'showPopover'],
      [Document.prototype, 'caretPositionFromPoint'], [EventTarget.prototype, 'addEventListener']]) {
    const real = owner[name];
    owner[name] = function (...given) { called.push(name); return real.apply(this, given); };
  }
</script>`;
/** What the pointer and the browser's own loading do, with or without us. */
const NOT_OURS = /^(?:pointer|mouse|focus|blur|resize|visibilitychange|scroll)/u;

test('a page that listens to everything hears and finds nothing of us', async ({ reading }) => {
  const page = await openNews(reading, samplePage('news.html').replace('<title>', `${LISTENING}<title>`));
  type Listening = { heard: string[]; entries: string[]; called: string[] };
  const listened = () =>
    page.evaluate(() => ({
      // Script-level constants are no properties of the window; eval of their names is what a page's script does.
      ...(new Function('return { heard, entries, called }')() as Listening),
      names: Object.getOwnPropertyNames(window).sort(),
      html: document.documentElement.outerHTML,
    }));
  const seenBy = async () => {
    await wait(NOTHING_COMES_MS);
    const { heard, entries, called, names, html } = await listened();
    return {
      heard: [...new Set(heard)].filter((name) => !NOT_OURS.test(name)).sort(),
      resources: entries.filter((name) => name.includes('://') && !name.startsWith('https://nhandan.vn/')),
      called,
      names,
      html,
    };
  };
  const withUs = await seenBy();
  expect(withUs).toMatchObject({ resources: [], called: [] });
  await cardFor(page, 'Quy định số 144-QĐ/TW');
  expect((await listened()).called).toEqual([]);
  await reading.switchOn();
  await page.reload();
  expect(withUs).toEqual(await seenBy());
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
