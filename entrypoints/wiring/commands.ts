/** The keys that the browser holds for our commands: readers change them, so they are asked for, never written down. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** Key by command name; empty where none is set. */
export function useCommandKeys(): ReadonlyMap<string, string> {
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    browser.commands.getAll().then(
      (commands) => setKeys(new Map(commands.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']))),
      () => undefined,
    );
  }, []);
  return keys;
}

/** Firefox 137 and later open their own page of keys; the types know Chrome's commands only. */
interface KeySettings {
  openShortcutSettings?: () => Promise<void>;
}

const ownSettings = () => (browser.commands as KeySettings).openShortcutSettings;

/** Whether a button can lead to where keys are changed: no page may open about:addons. */
export const canOpenKeySettings = (): boolean => !import.meta.env.FIREFOX || ownSettings() !== undefined;

/** Chrome's page takes no link; a tab may be opened on it. */
export async function openKeySettings(): Promise<void> {
  const open = ownSettings();
  await (open ? open() : browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
}
