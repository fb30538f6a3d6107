/**
 * Opens the side panel on a view. Browsers allow it only in answer to a press and only before the first await, so `openPanel`
 * is called first of all in a handler. Where it is refused the same page opens in a tab.
 */
import { type Browser, browser } from 'wxt/browser';
import { type PanelRequest, type PanelView, panelHash, panelKey } from '../../data/panel';

type Tab = Browser.tabs.Tab;
/** The omnibox's words for where a page is wanted. */
export type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/** Firefox's name for the side panel; WXT's types know Chrome's only. */
interface SidebarAction {
  open(): Promise<void>;
  isOpen(details: { windowId: number }): Promise<boolean>;
}
const sidebar = () => (browser as { sidebarAction?: SidebarAction }).sidebarAction;

/** Synchronous up to the browser's call. Firefox opens it in the window where the press was and asks for no other. */
async function isOpened(windowId: number): Promise<boolean> {
  try {
    await (sidebar()?.open() ?? browser.sidePanel.open({ windowId }));
    return true;
  } catch {
    return false;
  }
}

/** Whether the panel stands open already: it follows the stored request, whoever was allowed to open it. */
async function isStanding(windowId: number): Promise<boolean> {
  const bar = sidebar();
  if (bar) return bar.isOpen({ windowId });
  return (await browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL'], windowIds: [windowId] })).length > 0;
}

async function activeTab(windowId?: number): Promise<Tab | undefined> {
  const where = windowId === undefined ? { lastFocusedWindow: true } : { windowId };
  return (await browser.tabs.query({ active: true, ...where }))[0];
}

async function openTab(tab: Tab, view: PanelView, where: Disposition): Promise<void> {
  // Chrome shows our pages in its ordinary windows only, whose history keeps the address, and with it what was asked in private.
  if (tab.incognito && !sidebar()) return;
  const url = `${browser.runtime.getURL('/sidepanel.html')}${panelHash(view)}`;
  if (where === 'currentTab') {
    await browser.tabs.update(tab.id, { url });
    return;
  }
  const active = where === 'newForegroundTab';
  const beside = { url, active, windowId: tab.windowId, index: tab.index + 1, openerTabId: tab.id };
  // A window without a tab strip takes no second tab; the browser then chooses the window.
  await browser.tabs.create(beside).catch(() => browser.tabs.create({ url, active }));
}

/**
 * `pressedIn`: the window of the press, where it is known without asking. `otherwise`: where the tab goes that opens in the
 * panel's stead.
 */
export async function openPanel(
  pressedIn: number | undefined,
  view: PanelView,
  otherwise: Disposition = 'newForegroundTab',
): Promise<void> {
  // A press in one of our own panels or popups comes with a tab that is none.
  const { WINDOW_ID_CURRENT, WINDOW_ID_NONE } = browser.windows;
  const known = pressedIn === WINDOW_ID_NONE ? undefined : pressedIn;
  const opening = isOpened(known ?? WINDOW_ID_CURRENT);
  const windowId = known ?? (await activeTab())?.windowId;
  if (windowId === undefined) return;
  const request: PanelRequest = { view, at: Date.now() };
  await browser.storage.session.set({ [panelKey(windowId)]: request });
  if ((await opening) || (await isStanding(windowId).catch(() => false))) return;
  const tab = await activeTab(windowId);
  if (tab) await openTab(tab, view, otherwise);
}

/** What a closed window asked for is nobody's any more. */
export function forgetClosedWindows(): void {
  browser.windows.onRemoved.addListener((windowId) => void browser.storage.session.remove(panelKey(windowId)));
}
