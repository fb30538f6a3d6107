/** Who may ask for the side panel: context menus, the address bar, the card's messages, a press on a page. */
import { until } from '../../scripts/lib/closed-card.mjs';
import { ADDRESS, type Dispatching, openArticle } from './article';
import { type Browser, expect, test } from './fixtures';

const DOCUMENT = '144-qd-tw-2024';

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
