/** Settings in storage.local: one read, one write path, one subscription for every surface but the script on the page. */
import { browser } from 'wxt/browser';
import { readSettings, type Settings } from '../../data/settings';
import { SETTINGS_KEY } from '../../data/stored-language';

export async function loadSettings(): Promise<Settings> {
  return readSettings((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/** Reads, changes and writes under a lock that all windows share, so that two switches flipped at once both hold. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request(SETTINGS_KEY, async () => {
    const next = change(await loadSettings());
    await browser.storage.local.set({ [SETTINGS_KEY]: next });
    return next;
  });
}

/** Calls the listener with every later change; returns how to stop. */
export function onSettings(listener: (settings: Settings, before: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>) => {
    const change = changes[SETTINGS_KEY];
    if (change) listener(readSettings(change.newValue), readSettings(change.oldValue));
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
