/** Messages to this page where an extension context is at hand. After an update the context is gone: everything then falls silent instead of throwing. */
import { browser } from 'wxt/browser';
import { asToPage, type ToPage } from '../../data/to-page';

/** False once the extension was updated, reloaded or removed under the open tab. */
export function isConnected(): boolean {
  return browser.runtime?.id !== undefined;
}

export function extensionMessages(listener: (message: ToPage) => void, signal: AbortSignal): void {
  const onMessage = (raw: unknown, sender: { id?: string }) => {
    const message = sender.id === browser.runtime.id ? asToPage(raw) : null;
    if (message) listener(message);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    if (isConnected()) browser.runtime.onMessage.removeListener(onMessage);
  });
}
