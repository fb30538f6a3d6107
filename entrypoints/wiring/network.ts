/** The network as data/packs/subscribe/download.ts takes it, and a background that stays awake for it. */
import { browser } from 'wxt/browser';
import type { Network } from '../../data/packs/subscribe/download';

export const network: Network = {
  fetch: (address, init) => fetch(address, init),
  timeout: (ms) => AbortSignal.timeout(ms),
};

/** Chrome ends a background after 30 seconds without an event or a call of the extension's API; bytes that drip in are neither. */
const CALL_EVERY_MS = 20_000;

/** Does the work; a background that does it is not put to sleep meanwhile. */
export async function keptAwake<T>(work: () => Promise<T>): Promise<T> {
  const calls = setInterval(() => void browser.runtime.getPlatformInfo(), CALL_EVERY_MS);
  try {
    return await work();
  } finally {
    clearInterval(calls);
  }
}
