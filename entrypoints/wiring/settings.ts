/** Settings in storage.local: one read, one write path, one subscription for every surface but the script on the page. */
import { browser } from 'wxt/browser';
import { KEPT_KEY, readKept, settingsUnder } from '../../data/managed/settings-under';
import { readSettings, type Settings } from '../../data/settings';
import { SETTINGS_KEY } from '../../data/stored-language';
import { loadManagedSoon } from './managed';

export async function loadSettings(): Promise<Settings> {
  return readSettings((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/**
 * Reads, changes and writes under a lock that all windows share, so that two switches flipped at once both hold. What a policy
 * holds fast is held here, whoever asks; a policy of now is applied with `(settings) => settings`.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request(SETTINGS_KEY, async () => {
    const [managed, stored] = await Promise.all([
      loadManagedSoon(),
      browser.storage.local.get([SETTINGS_KEY, KEPT_KEY]),
    ]);
    const before = { settings: readSettings(stored[SETTINGS_KEY]), kept: readKept(stored[KEPT_KEY]) };
    const after = settingsUnder(managed, change(before.settings), before.kept);
    const isNew = (key: keyof typeof after) => JSON.stringify(after[key]) !== JSON.stringify(before[key]);
    await browser.storage.local.set({
      ...(isNew('settings') && { [SETTINGS_KEY]: after.settings }),
      ...(isNew('kept') && { [KEPT_KEY]: after.kept }),
    });
    return after.settings;
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
