/** The background's wires: documents met, the side panel's callers, keys to one frame. */
import type { Page } from '@playwright/test';
import { readCard, underlined, until } from '../../scripts/lib/closed-card.mjs';
import { type Browser, expect, NEWS_SITE, samplePage, test } from './fixtures';

const ADDRESS = `${NEWS_SITE}/bai-viet.html`;
const DOCUMENT = '144-qd-tw-2024';

async function openArticle(browser: Browser): Promise<Page> {
  browser.serve(ADDRESS, { body: samplePage('news.html') });
  await browser.switchOn('nhandan.vn');
  const page = await browser.open(ADDRESS);
  await page.bringToFront();
  await until(async () => (await underlined(page)).length > 0);
  return page;
}

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

/** What the windows' panels are asked for; no real press stands behind a dispatched event, so a tab opens in the panel's stead. */
const requests = (browser: Browser) =>
  browser.control.evaluate(async () => {
    const held = await chrome.storage.session.get(null);
    return Object.entries(held).flatMap(([key, request]) =>
      key.startsWith('panel:') ? [(request as { view: unknown }).view] : [],
    );
  });

const panelTabs = (browser: Browser) =>
  browser.control.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    return tabs.filter(({ url, pendingUrl }) => (pendingUrl || url)?.includes('/sidepanel.html'));
  });

/** The tab that shows the panel's page on that view. */
const panelTab = (browser: Browser, hash: string) =>
  until(async () =>
    (await panelTabs(browser)).find(
      ({ url, pendingUrl }) => (pendingUrl || url) === `${browser.origin}/sidepanel.html${hash}`,
    ),
  );

type Dispatching<A extends unknown[]> = { dispatch(...args: A): void };

test.describe('the side panel', () => {
  test.beforeEach(async ({ browserWithUs }) => {
    // Tabs that the browser opened while a test ended are not among the pages that the fixture closes.
    const left = (await panelTabs(browserWithUs)).flatMap(({ id }) => id ?? []);
    await browserWithUs.control.evaluate(async (tabs) => {
      await chrome.tabs.remove(tabs);
      await chrome.storage.session.clear();
    }, left);
  });

  test('the context menu looks up what is selected', async ({ browserWithUs }) => {
    const page = await openArticle(browserWithUs);
    const worker = await browserWithUs.worker();
    await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://nhandan.vn/*' });
      const onClicked = chrome.contextMenus.onClicked as unknown as Dispatching<[unknown, unknown]>;
      onClicked.dispatch({ menuItemId: 'look-up', selectionText: '  Quy định\n số 144-QĐ/TW ' }, tab);
    });
    const beside = await panelTab(browserWithUs, '#search=Quy%20%C4%91%E1%BB%8Bnh%20s%E1%BB%91%20144-Q%C4%90%2FTW');
    expect(await requests(browserWithUs)).toEqual([{ kind: 'search', query: 'Quy định số 144-QĐ/TW' }]);
    // Beside the page that it was asked from, which stays as it is.
    const [from] = await browserWithUs.control.evaluate(() => chrome.tabs.query({ url: 'https://nhandan.vn/*' }));
    expect(beside?.index).toBe((from?.index ?? -1) + 1);
    expect(beside?.openerTabId).toBe(from?.id);
    expect(page.url()).toBe(ADDRESS);
  });

  test('the menus speak the chosen language, each item there once', async ({ browserWithUs }) => {
    const worker = await browserWithUs.worker();
    const inLanguage = (language: string) =>
      browserWithUs.control.evaluate(
        (chosen) => chrome.storage.local.set({ settings: { language: chosen, sites: [] } }),
        language,
      );
    // Changes that overlap must not create an id twice: the second creation would fail, and the item miss its language.
    await worker.evaluate(() => {
      const made: string[] = [];
      Object.assign(globalThis, { made });
      const { create, removeAll } = chrome.contextMenus;
      chrome.contextMenus.create = ((item: chrome.contextMenus.CreateProperties) =>
        create(item, () => made.push(chrome.runtime.lastError?.message ?? String(item.title)))) as typeof create;
      chrome.contextMenus.removeAll = (async () => {
        await removeAll();
        made.length = 0;
      }) as typeof removeAll;
    });
    const made = () => worker.evaluate(() => (globalThis as unknown as { made: string[] }).made);
    for (const language of ['en', 'vi', 'en']) await inLanguage(language);
    expect(await until(async () => (await made()).includes('Open the look-up panel'))).toBe(true);
    await browserWithUs.control.waitForTimeout(300);
    expect(await made()).toEqual(['Look up “%s” in Sổ tay 144', 'Open the look-up panel']);
  });

  test('the toolbar icon’s menu asks for the page’s documents', async ({ browserWithUs }) => {
    await openArticle(browserWithUs);
    const worker = await browserWithUs.worker();
    await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://nhandan.vn/*' });
      const onClicked = chrome.contextMenus.onClicked as unknown as Dispatching<[unknown, unknown]>;
      onClicked.dispatch({ menuItemId: 'open-panel' }, tab);
    });
    expect(await panelTab(browserWithUs, '#page')).toBeDefined();
    expect(await requests(browserWithUs)).toEqual([{ kind: 'page' }]);
  });

  async function enterInAddressBar(browser: Browser, text: string, disposition: string): Promise<void> {
    const worker = await browser.worker();
    await worker.evaluate(
      ([entered, where]) =>
        (chrome.omnibox.onInputEntered as unknown as Dispatching<unknown[]>).dispatch(entered, where),
      [text, disposition],
    );
  }

  test('the address bar asks for a search, in the tab that the key chose', async ({ browserWithUs }) => {
    const page = await openArticle(browserWithUs);
    await enterInAddressBar(browserWithUs, ' 34-CT/TU ', 'newForegroundTab');
    expect(await panelTab(browserWithUs, '#search=34-CT%2FTU')).toBeDefined();
    expect(await requests(browserWithUs)).toEqual([{ kind: 'search', query: '34-CT/TU' }]);
    await page.bringToFront();
    await enterInAddressBar(browserWithUs, '144', 'currentTab');
    const current = await panelTab(browserWithUs, '#search=144');
    expect(current?.active).toBe(true);
    expect(await until(async () => (await panelTabs(browserWithUs)).length === 2)).toBe(true);
  });

  test('a card’s message opens a view; malformed ones and other extensions’ are not heard', async ({
    browserWithUs,
  }) => {
    await openArticle(browserWithUs);
    const worker = await browserWithUs.worker();
    // Dispatched: scripts that are injected come with a press, and the browser would open its real panel.
    const send = (message: unknown, from?: string) =>
      worker.evaluate(
        async ([sent, id = chrome.runtime.id]) => {
          const [tab] = await chrome.tabs.query({ url: 'https://nhandan.vn/*' });
          const onMessage = chrome.runtime.onMessage as unknown as Dispatching<unknown[]>;
          onMessage.dispatch(sent, { id, tab, frameId: 0 }, () => undefined);
        },
        [message, from] as const,
      );
    await send({ kind: 'open-panel', view: { kind: 'met' } }, 'abcdefghijklmnopabcdefghijklmnop');
    await send({ kind: 'open-panel', view: { kind: 'document', document: '144-QĐ/TW' } });
    await send({ kind: 'open-panel', view: { kind: 'document', document: DOCUMENT } });
    expect(await panelTab(browserWithUs, `#document=${DOCUMENT}`)).toBeDefined();
    expect(await requests(browserWithUs)).toEqual([{ kind: 'document', document: DOCUMENT }]);
    // A tab that is just taking its address names neither.
    expect(await until(async () => (await panelTabs(browserWithUs)).length === 1)).toBe(true);
  });

  test('a press on the page opens the panel itself, which takes the request', async ({ browserWithUs }) => {
    const page = await openArticle(browserWithUs);
    await browserWithUs.control.evaluate(async (document) => {
      const [tab] = await chrome.tabs.query({ url: 'https://nhandan.vn/*' });
      await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: (view) => {
          const send = () => void chrome.runtime.sendMessage({ kind: 'open-panel', view });
          addEventListener('click', send, { once: true });
        },
        args: [{ kind: 'document', document }],
      });
    }, DOCUMENT);
    await page.mouse.click(5, 5);
    const panels = async () =>
      browserWithUs.control.evaluate(
        async () =>
          (await chrome.runtime.getContexts({ contextTypes: [chrome.runtime.ContextType.SIDE_PANEL] })).length,
      );
    expect(await until(async () => (await panels()) === 1)).toBe(true);
    expect(await until(async () => (await requests(browserWithUs)).length === 0)).toBe(true);
    expect(await panelTabs(browserWithUs)).toEqual([]);
    await browserWithUs.control.evaluate(async () => {
      const { id = -1 } = await chrome.windows.getLastFocused();
      // Since Chrome 141; the types do not know it yet.
      await (chrome.sidePanel as unknown as { close(where: { windowId: number }): Promise<void> }).close({
        windowId: id,
      });
    });
    expect(await until(async () => (await panels()) === 0)).toBe(true);
  });

  test('a closed window’s request is forgotten', async ({ browserWithUs }) => {
    const windowId = await browserWithUs.control.evaluate(
      async () => (await chrome.windows.create({ url: 'about:blank' }))?.id,
    );
    await browserWithUs.control.evaluate(async (id) => {
      await chrome.storage.session.set({ [`panel:${id}`]: { view: { kind: 'page' }, at: 0 } });
      await chrome.windows.remove(id ?? -1);
    }, windowId);
    const isForgotten = async () =>
      !(await browserWithUs.control.evaluate(async () => Object.keys(await chrome.storage.session.get(null)))).includes(
        `panel:${windowId}`,
      );
    expect(await until(isForgotten)).toBe(true);
  });
});

test('a key reaches one of two frames: the one in hand, else the first that shows references', async ({
  browserWithUs,
}) => {
  const inner = `${NEWS_SITE}/khung.html`;
  const text = (number: string) => `<p>Bộ Chính trị ban hành Quy định số ${number} ngày 9/5/2024.</p>`;
  browserWithUs.serve(inner, {
    body: `<!doctype html><title>Khung</title>${text('37-QĐ/TW')}<button>ở trong</button>`,
  });
  browserWithUs.serve(ADDRESS, {
    body: `<!doctype html><title>Trang</title>${text('144-QĐ/TW')}<button>ở ngoài</button><iframe src="${inner}" width="600" height="400"></iframe>`,
  });
  await browserWithUs.switchOn('nhandan.vn');
  const page = await browserWithUs.open(ADDRESS);
  await page.bringToFront();
  const frame = page.frameLocator('iframe');
  const listed = () =>
    browserWithUs.control.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://nhandan.vn/*' });
      const results = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1, allFrames: true },
        func: () => {
          const reader = (globalThis as unknown as Record<symbol, { list(): { references: unknown[] } | null }>)[
            Symbol.for('so-tay-144.reader')
          ];
          return reader?.list()?.references.length ?? 0;
        },
      });
      return results.map(({ result }) => result);
    });
  expect(await until(async () => (await listed()).join() === '1,1')).toBe(true);

  const press = async () => {
    const worker = await browserWithUs.worker();
    await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://nhandan.vn/*' });
      (chrome.commands.onCommand as unknown as Dispatching<unknown[]>).dispatch('next-reference', tab);
    });
  };
  const selections = async () => [
    await page.evaluate(() => getSelection()?.toString()),
    await page.frames()[1]?.evaluate(() => getSelection()?.toString()),
  ];

  await frame.getByRole('button').focus();
  await press();
  expect(await until(async () => (await selections()).join('|') === '|Quy định số 37-QĐ/TW')).toBe(true);
  expect(await until(async () => (await readCard(page))?.label.includes('37-QĐ/TW'))).toBe(true);
  await page.keyboard.press('Escape');
  await page.frames()[1]?.evaluate(() => getSelection()?.removeAllRanges());

  await page.getByRole('button', { name: 'ở ngoài' }).focus();
  await press();
  expect(await until(async () => (await selections()).join('|') === 'Quy định số 144-QĐ/TW|')).toBe(true);
});

test('a key reaches the welcome page too, where no script may look for frames', async ({ browserWithUs }) => {
  const page = await browserWithUs.page('welcome.html');
  await page.bringToFront();
  expect(await until(async () => (await underlined(page)).length > 0)).toBe(true);
  const press = async () => {
    const worker = await browserWithUs.worker();
    await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      (chrome.commands.onCommand as unknown as Dispatching<unknown[]>).dispatch('open-reference', tab);
    });
  };
  // The page's other parts still settle, and a scroll closes the card: a reader would press again.
  const opens = async () => {
    await press();
    return until(() => readCard(page), 1000);
  };
  expect(await until(opens)).not.toBeNull();
});
