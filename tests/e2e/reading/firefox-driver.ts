/** The reading suite's Firefox: Puppeteer over WebDriver BiDi, the extension as a temporary add-on. */
import path from 'node:path';
import puppeteer, { type Browser, type Frame, type HTTPRequest, type KeyInput, type Page } from 'puppeteer-core';
import { pointOf, underlined, until } from '../../../scripts/lib/closed-card.mjs';
import { findFirefox } from '../../../scripts/lib/firefox.mjs';
import { ROOT } from '../../../scripts/lib/install.mjs';
import { watchPage } from '../watch-page';
import { callOn, cardNodes, cardOf, contextOf, inBrowser, type RemoteNode, send } from './bidi';
import {
  handReaches,
  type Point,
  type ReadingBrowser,
  type ReadingFrame,
  type ReadingPage,
  type ReadingPanel,
  type Seen,
  type Served,
} from './driver';
import {
  askPanel,
  closePanels,
  collectErrors,
  countListeners,
  forgetErrors,
  grant,
  pressShortcut,
  readErrors,
  setOffline,
  showSidebar,
  stopEventPage,
} from './firefox-chrome';

const EXTENSION = path.join(ROOT, '.output/firefox-mv3-e2e');
export const ID = 'so-tay-144@example.org';
/** Firefox gives every profile another address for our pages, unless it is told one. */
const UUID = '11111111-2222-4333-8444-555555555555';
const ORIGIN = `moz-extension://${UUID}`;
const PANEL = `${ORIGIN}/sidepanel.html`;
const SHORTCUTS = { 'next-reference': 'J', 'previous-reference': 'K' } as const;

function readingFrame(browser: Browser, page: Page, frame: Frame): ReadingFrame {
  return {
    evaluate: (work: never, argument?: never) => frame.evaluate(work, argument),
    underlined: () => underlined(frame),
    async pointAt(text, nth) {
      const inside = await pointOf(frame, text, nth);
      const box = frame === page.mainFrame() ? null : await (await frame.frameElement())?.boundingBox();
      const point = { x: inside.x + (box?.x ?? 0), y: inside.y + (box?.y ?? 0) };
      // Straight there: on a detour over another reference that one's card would open first and cover this one.
      await page.mouse.move(point.x - 1, point.y);
      await page.mouse.move(point.x, point.y);
      return point;
    },
    cards: async () => (await cardNodes(browser, frame)).map(cardOf),
  };
}

/** Middle of the card's button of that accessible name, scrolled into view; null without one. */
async function controlPoint(browser: Browser, page: Page, name: string): Promise<Point | null> {
  const frame = page.mainFrame();
  const cards = await cardNodes(browser, frame);
  if (cards.length === 0) return null;
  // From the document this locator does not enter a closed shadow root; from the card inside of it, it searches.
  const { nodes } = await send<{ nodes: RemoteNode[] }>(browser, 'browsingContext.locateNodes', {
    context: contextOf(frame),
    locator: { type: 'accessibility', value: { role: 'button', name } },
    startNodes: cards.map(({ sharedId }) => ({ sharedId })),
  });
  const [button] = nodes;
  return button
    ? callOn<Point>(
        browser,
        frame,
        button,
        `(button) => {
          button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
          const { left, top, width, height } = button.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        }`,
      )
    : null;
}

function readingPage(browser: Browser, page: Page): ReadingPage {
  return {
    ...readingFrame(browser, page, page.mainFrame()),
    async frame(address) {
      const find = () => page.frames().find((one) => one !== page.mainFrame() && one.url() === address);
      const frame = await until(find);
      if (!frame) throw new Error(`No frame has the address ${address}`);
      return readingFrame(browser, page, frame);
    },
    seen: () => page.evaluate(() => (window as unknown as { __seen: Seen }).__seen),
    goto: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    bringToFront: () => page.bringToFront(),
    moveMouse: ({ x, y }) => page.mouse.move(x, y),
    click: ({ x, y }) => page.mouse.click(x, y),
    pressKey: (key) => page.keyboard.press(key satisfies KeyInput),
    async copyAndPaste() {
      await page.keyboard.down('Control');
      await page.keyboard.press('c');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
    },
    async pressControl(name) {
      const point = await controlPoint(browser, page, name);
      await handReaches();
      if (point) await page.mouse.click(point.x, point.y);
      return point !== null;
    },
    hasControl: async (name) => (await controlPoint(browser, page, name)) !== null,
    async listeners() {
      await page.bringToFront();
      return inBrowser<number>(browser, countListeners);
    },
  };
}

/** A page of the extension's own; without a name one that opens no database and shows nothing. */
export async function openOwn(browser: Browser, file = 'manifest.json'): Promise<Page> {
  const page = await browser.newPage();
  // Puppeteer 24 waits for a navigation of its own bookkeeping that never ends on extension pages; the page itself is there.
  const opening = page.goto(`${ORIGIN}/${file}`).catch(() => undefined);
  const isThere = await until(
    () =>
      page
        .evaluate(() => typeof chrome === 'object' && chrome.storage !== undefined && document.body !== null)
        .catch(() => false),
    60_000,
  );
  void opening;
  if (!isThere) throw new Error('The extension’s page did not open');
  return page;
}

/** The panel's text, and a press in it. */
function panelOf(browser: Browser): ReadingPanel {
  const run = (work: string) => inBrowser<unknown>(browser, askPanel, { address: PANEL, work });
  return {
    text: async () => String(await run('(view) => view.document.body?.innerText ?? ""')),
    async press(words) {
      const work = `(view) => {
        const found = [...view.document.querySelectorAll('button, a')].find((one) => one.textContent.includes(${JSON.stringify(words)}));
        found?.click();
        return found !== undefined;
      }`;
      if (!(await until(() => run(work)))) throw new Error(`Nothing to press says “${words}”`);
    },
  };
}

async function answer(request: HTTPRequest, served: ReadonlyMap<string, Served>, refused: string[]): Promise<void> {
  const address = request.url();
  // A font written out in one of Firefox's own sheets (data:) is reported as a request too; it reaches nobody.
  if (!/^https?:/u.test(address)) return request.continue();
  const page = served.get(address.split('#')[0] ?? address);
  if (page) {
    const { body, headers } = page;
    await request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body, headers: headers ?? {} });
    return;
  }
  if (!address.endsWith('/favicon.ico')) refused.push(address);
  await request.abort();
}

interface Setting {
  /** Goes over the environment of now. */
  env?: Record<string, string>;
  prefs?: Record<string, string>;
  /** Lets a test's own certificate pass. */
  acceptInsecureCerts?: boolean;
}

/** Firefox with the extension in it. */
export async function startFirefox({
  env = {},
  prefs = {},
  acceptInsecureCerts = false,
}: Setting = {}): Promise<Browser> {
  const firefox = await puppeteer.launch({
    acceptInsecureCerts,
    browser: 'firefox',
    executablePath: findFirefox() ?? 'firefox',
    headless: true,
    env: { ...process.env, ...env },
    defaultViewport: { width: 1280, height: 800 },
    // For pages of ours and for the browser's own scope; pages of the web get nothing from it.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'intl.accept_languages': 'vi',
      ...prefs,
    },
  });
  await firefox.installExtension(EXTENSION);
  return firefox;
}

export async function launchFirefox(): Promise<ReadingBrowser> {
  const firefox = await startFirefox();
  await inBrowser(firefox, collectErrors, ORIGIN);
  let control = await openOwn(firefox);
  const served = new Map<string, Served>();
  const refused: string[] = [];
  const readingPages = new Set<Page>();
  let sites: string[] = [];

  const switchOn = async (...hosts: string[]) => {
    const removed = sites.filter((pattern) => !hosts.some((host) => pattern.includes(host)));
    sites = hosts.flatMap((host) => [`https://*.${host}/*`, `http://*.${host}/*`]);
    await inBrowser(firefox, grant, { id: ID, origins: sites });
    await control.evaluate(
      (patterns) => chrome.storage.local.set({ settings: { language: 'vi', sites: patterns } }),
      sites,
    );
    const isDone = await until(() =>
      control.evaluate(
        async ({ count, gone }) => {
          const [script] = await chrome.scripting.getRegisteredContentScripts();
          const held = await Promise.all(gone.map((origin) => chrome.permissions.contains({ origins: [origin] })));
          return (script?.matches?.length ?? 0) === count && !held.includes(true);
        },
        { count: sites.length, gone: removed },
      ),
    );
    if (!isDone) throw new Error(`The reader was not registered for ${sites.join(', ')}`);
  };

  return {
    name: 'firefox',
    refused,
    serve: (address, page) => void served.set(address, page),
    switchOn,
    async open(address) {
      const page = await firefox.newPage();
      readingPages.add(page);
      await page.evaluateOnNewDocument(watchPage);
      await page.setRequestInterception(true);
      page.on('request', (request) => void answer(request, served, refused));
      await page.goto(address);
      return readingPage(firefox, page);
    },
    async openPanel() {
      await inBrowser(firefox, showSidebar, ID);
      return panelOf(firefox);
    },
    panelFromCard: async () => panelOf(firefox),
    command: (name) => inBrowser(firefox, pressShortcut, SHORTCUTS[name]),
    uncaught: () => inBrowser<string[]>(firefox, readErrors),
    stopBackground: () => inBrowser(firefox, stopEventPage, ID),
    setOffline: (isOffline) => inBrowser(firefox, setOffline, isOffline),
    async reloadExtension() {
      // The same id again is an update: the old instance's pages close, onInstalled runs in the new one.
      await firefox.installExtension(EXTENSION);
      control = await openOwn(firefox);
    },
    removeExtension: () => firefox.uninstallExtension(ID),
    async reset() {
      await inBrowser(firefox, setOffline, false);
      await inBrowser(firefox, closePanels, PANEL);
      for (const page of readingPages) await page.close();
      readingPages.clear();
      await switchOn();
      await control.evaluate(() => chrome.storage.local.clear());
      await inBrowser(firefox, forgetErrors);
      refused.length = 0;
    },
    close: () => firefox.close(),
  };
}
