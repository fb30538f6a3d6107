/** Opens the side panel from our own pages. In the press itself: a browser opens it for nobody else, and after an await no more. */
import { browser } from 'wxt/browser';
import { type PanelRequest, type PanelView, panelHash, panelKey } from '../../data/panel';

/** Firefox's own, which the types of Chrome do not know. */
interface Sidebar {
  open(): Promise<void>;
}

/** `windowId`: asked for beforehand; asking now would cost the press. Where there is no panel, the view comes in a tab. */
export async function openPanel(windowId: number | undefined, view: PanelView): Promise<void> {
  const { sidebarAction } = browser as unknown as { sidebarAction?: Sidebar };
  const opening =
    windowId === undefined
      ? null
      : sidebarAction
        ? sidebarAction.open()
        : (browser.sidePanel?.open({ windowId }) ?? null);
  if (windowId !== undefined) {
    const request: PanelRequest = { view, at: Date.now() };
    await browser.storage.session.set({ [panelKey(windowId)]: request });
  }
  const isOpen = await (opening?.then(
    () => true,
    () => false,
  ) ?? false);
  if (!isOpen) await browser.tabs.create({ url: `${browser.runtime.getURL('/sidepanel.html')}${panelHash(view)}` });
}
