/** Messages to this page where an extension context is at hand. After an update the context is gone: everything then falls silent instead of throwing. */
import { browser } from 'wxt/browser';

/** False once the extension was updated, reloaded or removed under the open tab. */
export function isConnected(): boolean {
  return browser.runtime?.id !== undefined;
}

/** What our own extension says; nobody else's messages come through. */
export function extensionMessages(listener: (message: unknown) => void, signal: AbortSignal): void {
  const onMessage = (raw: unknown, sender: { id?: string }) => {
    if (sender.id === browser.runtime.id) listener(raw);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    if (isConnected()) browser.runtime.onMessage.removeListener(onMessage);
  });
}
