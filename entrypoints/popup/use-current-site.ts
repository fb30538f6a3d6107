/** The tab that the popup was opened over, its site, and what the reader found on it. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { byDocument } from '../../data/page-documents';
import type { Settings } from '../../data/settings';
import { isSwitchedOn, type SwitchedSite, siteOfAddress, withoutPatterns } from '../../data/site-switch';
import { switchOn } from '../wiring/grants';
import { readPage } from '../wiring/page-list';
import { changeSettings } from '../wiring/settings';

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

export interface CurrentSite {
  site: SwitchedSite;
  isOn: boolean;
  wasDenied: boolean;
  summary: PageSummary | null;
  flip: () => void;
}

/** Null until the tab is known. */
export function useCurrentSite(settings: Settings): CurrentSite | null {
  const [tab, setTab] = useState<{ id: number | undefined; site: SwitchedSite } | null>(null);
  const [isGranted, setIsGranted] = useState(false);
  const [wasDenied, setWasDenied] = useState(false);
  const [summary, setSummary] = useState<PageSummary | null>(null);
  const patterns = tab?.site.kind === 'site' ? tab.site.patterns : [];
  const isOn = tab !== null && isGranted && isSwitchedOn(tab.site, settings);

  useEffect(() => {
    void browser.tabs
      .query({ active: true, currentWindow: true })
      .then(([active]) => setTab({ id: active?.id, site: siteOfAddress(active?.url) }));
  }, []);

  useEffect(() => {
    if (patterns.length === 0) return;
    const look = () => void browser.permissions.contains({ origins: patterns }).then(setIsGranted);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [patterns.join()]);

  useEffect(() => {
    const id = tab?.id;
    setSummary(null);
    if (!isOn || id === undefined) return;
    const ask = () => void askSummary(id).then(setSummary);
    ask();
    const timer = setInterval(ask, SUMMARY_EVERY_MS);
    return () => clearInterval(timer);
  }, [isOn, tab?.id]);

  if (!tab) return null;
  const flip = () => {
    setWasDenied(false);
    if (isOn) void changeSettings((now) => withoutPatterns(now, patterns));
    else void switchOn(patterns).then((allowed) => setWasDenied(!allowed));
  };
  return { site: tab.site, isOn, wasDenied, summary, flip };
}
