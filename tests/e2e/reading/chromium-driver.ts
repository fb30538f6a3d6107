/** The reading suite's Chromium: Playwright, and the debugging protocol for what is closed to pages. */
import type { BrowserContext, CDPSession, Frame, Page } from '@playwright/test';
import { cardsOf, controlPoint, pointOf, underlined } from '../../../scripts/lib/closed-card.mjs';
import { forget, launch, seen } from '../fixtures';
import { sidePanel } from '../side-panel';
import { stopWorker } from '../stop-worker';
import { handReaches, type ReadingBrowser, type ReadingFrame, type ReadingPage } from './driver';

/** Playwright disables the back/forward cache, which readers have. */
const WITH_CACHED_PAGES = { ignoreDefaultArgs: ['--disable-back-forward-cache'] };

/** A frame of another site has a session of its own; every other one is inside its page's. */
async function frameCards(page: Page, frame: Frame, ofPage: CDPSession) {
  const own = await page
    .context()
    .newCDPSession(frame)
    .catch(() => null);
  const cards = await cardsOf(own ?? ofPage);
  await own?.detach();
  return cards;
}

function readingFrame(page: Page, frame: Frame, session: CDPSession): ReadingFrame {
  return {
    // Playwright types what comes back after serialisation; nothing here returns a handle.
    evaluate: (work: never, argument?: never) => frame.evaluate(work, argument),
    underlined: () => underlined(frame),
    async pointAt(text, nth) {
      const inside = await pointOf(frame, text, nth);
      const box = frame === page.mainFrame() ? null : await (await frame.frameElement()).boundingBox();
      const point = { x: inside.x + (box?.x ?? 0), y: inside.y + (box?.y ?? 0) };
      // Straight there: on a detour over another reference that one's card would open first and cover this one.
      await page.mouse.move(point.x - 1, point.y);
      await page.mouse.move(point.x, point.y);
      return point;
    },
    cards: () => frameCards(page, frame, session),
  };
}

/**
 * `DOMDebugger.getEventListeners` answers for the world whose object it is asked about: so each target is looked up in the
 * page's own world and in every isolated one of the top frame, and the counts are added.
 */
async function listenersOf(session: CDPSession, contexts: Iterable<number>): Promise<number> {
  let count = 0;
  for (const contextId of contexts)
    for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
      const { result } = await session.send('Runtime.evaluate', { expression, contextId });
      if (!result.objectId) continue;
      const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
      count += listeners.length;
    }
  return count;
}

async function readingPage(page: Page, uncaught: string[]): Promise<ReadingPage> {
  const session = await page.context().newCDPSession(page);
  const contexts = new Set<number>();
  const { frameTree } = await session.send('Page.getFrameTree');
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData?.frameId === frameTree.frame.id) contexts.add(context.id);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => contexts.delete(executionContextId));
  session.on('Runtime.executionContextsCleared', () => contexts.clear());
  // Of every world, isolated ones too; a rejection that nobody handles comes as an exception.
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    uncaught.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
  );
  await session.send('Runtime.enable');
  return {
    ...readingFrame(page, page.mainFrame(), session),
    async frame(address) {
      await page.waitForFunction((count) => frames.length >= count, 1);
      const frame = page.frames().find((one) => one !== page.mainFrame() && one.url() === address);
      if (!frame) throw new Error(`No frame has the address ${address}`);
      return readingFrame(page, frame, session);
    },
    seen: () => seen(page),
    goto: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    bringToFront: () => page.bringToFront(),
    moveMouse: ({ x, y }) => page.mouse.move(x, y),
    click: ({ x, y }) => page.mouse.click(x, y),
    pressKey: (key) => page.keyboard.press(key),
    async copyAndPaste() {
      await page.keyboard.press('Control+c');
      await page.keyboard.press('Control+v');
    },
    async pressControl(name) {
      const point = await controlPoint(page, 'button', name);
      await handReaches();
      if (point) await page.mouse.click(point.x, point.y);
      return point !== null;
    },
    hasControl: async (name) => (await controlPoint(page, 'button', name)) !== null,
    listeners: () => listenersOf(session, contexts),
  };
}

/** Page by page: Playwright's own switch waits for the worker too, for ever where that was just stopped (1.65.1, 2026-11-27). */
async function takeOffline(context: BrowserContext): Promise<CDPSession[]> {
  const none = { offline: true, latency: 0, downloadThroughput: 0, uploadThroughput: 0 };
  return Promise.all(
    context.pages().map(async (page) => {
      const session = await context.newCDPSession(page);
      await session.send('Network.emulateNetworkConditions', none);
      return session;
    }),
  );
}

export async function launchChromium(): Promise<ReadingBrowser> {
  const launched = await launch(undefined, WITH_CACHED_PAGES);
  const { context } = launched;
  const uncaught: string[] = [];
  /** They end with their sessions. */
  let offline: CDPSession[] = [];
  const setOffline = async (isOffline: boolean) => {
    for (const session of offline) await session.detach();
    offline = isOffline ? await takeOffline(context) : [];
  };
  return {
    name: 'chromium',
    refused: launched.refused,
    serve: launched.serve,
    switchOn: launched.switchOn,
    open: async (address) => readingPage(await launched.open(address), uncaught),
    async openPanel() {
      const popup = await launched.page('popup.html');
      await popup.getByRole('button', { name: 'Mở bảng tra cứu' }).click();
      const panel = await sidePanel(launched);
      if (!popup.isClosed()) await popup.close();
      return panel;
    },
    panelFromCard: () => sidePanel(launched),
    async command(name) {
      const worker = await launched.worker();
      await worker.evaluate(async (command) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const { onCommand } = chrome.commands as unknown as {
          onCommand: { dispatch(name: string, tab?: chrome.tabs.Tab): void };
        };
        onCommand.dispatch(command, tab);
      }, name);
    },
    uncaught: async () => uncaught,
    stopBackground: () => stopWorker(launched),
    setOffline,
    reloadExtension: launched.reloadExtension,
    async removeExtension() {
      // The page that asks closes with the extension.
      const closed = launched.control.waitForEvent('close');
      await launched.control.evaluate(() => chrome.management.uninstallSelf()).catch(() => undefined);
      await closed;
    },
    async reset() {
      await setOffline(false);
      for (const page of context.pages()) if (page !== launched.control) await page.close();
      await launched.control.evaluate(() => chrome.storage.local.clear());
      uncaught.length = 0;
      launched.refused.length = 0;
    },
    async close() {
      await launched.close();
      forget(launched.profile);
    },
  };
}
