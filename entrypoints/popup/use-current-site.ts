/** The tab that the popup was opened over, its site, and what the reader found on it. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { byDocument } from '../../data/page-documents';
import type { Settings } from '../../data/settings';
import { readPage } from '../wiring/page-list';
import { type ShownTab, type SiteSwitchState, useSiteSwitch } from '../wiring/use-site-switch';

/** Between asking the page again: it may still be scanning, or have just been switched on. */
const SUMMARY_EVERY_MS = 500;

/** How many references a page shows, and how many documents they mean. */
export interface PageSummary {
  references: number;
  documents: number;
}

async function askSummary(tabId: number): Promise<PageSummary | null> {
  const frames = await readPage(tabId);
  if (!frames) return null;
  const references = frames.flatMap((frame) => frame.references);
  return { references: references.length, documents: byDocument(references).length };
}

export interface CurrentSite extends SiteSwitchState {
  summary: PageSummary | null;
}

/** Null until the tab is known. */
export function useCurrentSite(settings: Settings): CurrentSite | null {
  const [tab, setTab] = useState<ShownTab | null>(null);
  const [summary, setSummary] = useState<PageSummary | null>(null);
  const state = useSiteSwitch(tab, settings);
  const { isOn } = state;

  useEffect(() => {
    void browser.tabs
      .query({ active: true, currentWindow: true })
      .then(([active]) => setTab({ id: active?.id, url: active?.url }));
  }, []);

  useEffect(() => {
    const id = tab?.id;
    setSummary(null);
    if (!isOn || id === undefined) return;
    const ask = () => void askSummary(id).then(setSummary);
    ask();
    const timer = setInterval(ask, SUMMARY_EVERY_MS);
    return () => clearInterval(timer);
  }, [isOn, tab?.id]);

  return tab && { ...state, summary };
}
