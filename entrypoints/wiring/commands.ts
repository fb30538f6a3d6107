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
