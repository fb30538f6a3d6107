/** What the administrator of this browser set, read out of the managed storage, and as it changes. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { readManaged } from '../../data/managed/read';
import { type Managed, UNMANAGED } from '../../data/managed/types';

export async function loadManaged(): Promise<Managed> {
  // Firefox rejects where nobody has set anything (153, 2026-11-27).
  return readManaged(await browser.storage.managed.get().catch(() => null));
}

/** A press is not kept waiting: while a browser starts it may take seconds to tell its policies. */
const PATIENCE_MS = 300;

/** The same, or nothing managed where the browser doesn't tell at once: what it tells later is applied by the background (`keepManaged`). */
export function loadManagedSoon(): Promise<Managed> {
  const nothingYet = new Promise<Managed>((resolve) => setTimeout(() => resolve(UNMANAGED), PATIENCE_MS));
  return Promise.race([loadManaged(), nothingYet]);
}

/** Calls the listener when the policy changes; returns how to stop. Firefox reads a policy once, when it starts. */
export function onManaged(listener: () => void): () => void {
  browser.storage.managed.onChanged.addListener(listener);
  return () => browser.storage.managed.onChanged.removeListener(listener);
}

/** The policy now and as it changes; nothing is managed until it is read. */
export function useManaged(): Managed {
  const [managed, setManaged] = useState(UNMANAGED);
  useEffect(() => {
    const look = () => void loadManaged().then(setManaged);
    look();
    return onManaged(look);
  }, []);
  return managed;
}
