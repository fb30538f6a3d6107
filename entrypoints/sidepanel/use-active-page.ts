/** The active tab of this panel's window and the references on its page, kept true while somebody can see the panel. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ListedReference } from '../../data/protocol';
import type { Settings } from '../../data/settings';
import { readPage } from '../wiring/page-list';
import { type ShownTab, type SiteSwitchState, useSiteSwitch } from '../wiring/use-site-switch';

/** Pages grow and change without telling us; a second is soon enough for a list beside them. */
const LOOK_EVERY_MS = 1000;

export interface FrameReference extends ListedReference {
  frameId: number;
}

export interface ActivePage {
  tab: ShownTab;
  site: SiteSwitchState;
  /** 'unread': the browser lets nobody in. Null until first read. */
  references: FrameReference[] | 'unread' | null;
}

/** Runs now, and then once a while; never where nobody looks. */
function whileVisible(work: () => void): () => void {
  const look = () => {
    if (document.visibilityState === 'visible') work();
  };
  look();
  const timer = setInterval(look, LOOK_EVERY_MS);
  document.addEventListener('visibilitychange', look);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
  };
}

function useActiveTab(windowId: number | null): ShownTab | null {
  const [tab, setTab] = useState<ShownTab | null>(null);
  useEffect(() => {
    if (windowId === null) return;
    const look = async () => {
      const [active] = await browser.tabs.query({ active: true, windowId }).catch(() => []);
      if (active)
        setTab((held) =>
          held?.id === active.id && held?.url === active.url ? held : { id: active.id, url: active.url },
        );
    };
    const onActivated = (info: { windowId: number }) => {
      if (info.windowId === windowId) void look();
    };
    const onUpdated = () => void look();
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    // Also by the clock: pressing the toolbar icon tells us an address, and no event says so.
    const stop = whileVisible(() => void look());
    return () => {
      stop();
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, [windowId]);
  return tab;
}

function useReferences(tab: ShownTab | null, isOn: boolean): ActivePage['references'] {
  const [read, setRead] = useState<{ of: ShownTab; text: string; references: ActivePage['references'] } | null>(null);
  useEffect(() => {
    const id = tab?.id;
    if (!tab || !isOn || id === undefined) return;
    let isCurrent = true;
    let isAsking = false;
    const ask = async () => {
      // A big page that answers slowly is not asked twice at once.
      if (isAsking) return;
      isAsking = true;
      const frames = await readPage(id);
      isAsking = false;
      if (!isCurrent) return;
      const references =
        frames?.flatMap(({ frameId, references: listed }) => listed.map((each) => ({ ...each, frameId }))) ?? 'unread';
      const text = JSON.stringify(references);
      // The same again is no change: focus, scroll and the place in a list stay.
      setRead((held) => (held?.of === tab && held.text === text ? held : { of: tab, text, references }));
    };
    const stop = whileVisible(() => void ask());
    return () => {
      isCurrent = false;
      stop();
    };
  }, [tab, isOn]);
  return read && read.of === tab && isOn ? read.references : null;
}

/** Null in a tab of its own, and until the window's tab is known. */
export function useActivePage(windowId: number | null, settings: Settings): ActivePage | null {
  const tab = useActiveTab(windowId);
  const site = useSiteSwitch(tab, settings);
  const references = useReferences(tab, site.isOn);
  return tab && { tab, site, references };
}
