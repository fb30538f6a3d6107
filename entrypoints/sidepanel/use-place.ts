/** Where this panel stands (beside a window's pages, or in a tab of its own) and what it was asked to show. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { freshRequest, type PanelView, panelKey } from '../../data/panel';

export type Place =
  /** The window whose active tab it follows, and the request that opened it. */
  | { kind: 'panel'; windowId: number; asked: PanelView | null }
  /** Firefox and the omnibox fall back to a tab: its view is in its address, and no page is beside it. */
  | { kind: 'tab' };

/**
 * The request of a window, once. It is removed as it is read: left lying, it would be followed again by the next opening,
 * which a reader means as "show me this page". What a browser that refused to open the panel left is stale by then.
 */
async function takeRequest(windowId: number): Promise<PanelView | null> {
  const key = panelKey(windowId);
  const { [key]: stored } = await browser.storage.session.get(key);
  if (stored === undefined) return null;
  await browser.storage.session.remove(key);
  return freshRequest(stored, Date.now());
}

async function findPlace(): Promise<Place> {
  if (await browser.tabs.getCurrent().catch(() => undefined)) return { kind: 'tab' };
  const { id: windowId } = await browser.windows.getCurrent();
  if (windowId === undefined) return { kind: 'tab' };
  return { kind: 'panel', windowId, asked: await takeRequest(windowId) };
}

/** Null until known. */
export function usePlace(): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => void findPlace().then(setPlace, () => setPlace({ kind: 'tab' })), []);
  return place;
}

/** Calls with every later request to this window's panel. */
export function useRequests(place: Place, follow: (view: PanelView) => void): void {
  const windowId = place.kind === 'panel' ? place.windowId : null;
  useEffect(() => {
    if (windowId === null) return;
    const take = () => void takeRequest(windowId).then((view) => view && follow(view));
    const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
      // Its removal is a change too.
      if (changes[panelKey(windowId)]?.newValue !== undefined) take();
    };
    browser.storage.session.onChanged.addListener(onChanged);
    // What came between the first look and this listener: the panel is often there before its request.
    take();
    return () => browser.storage.session.onChanged.removeListener(onChanged);
  }, [windowId, follow]);
}
