/** The reader's environment where an extension context is at hand. After an update the context is gone: everything then falls silent instead of throwing. */
import { browser } from 'wxt/browser';
import type { Language } from '../../data/messages/catalogue';
import { languageOf, SETTINGS_KEY } from '../../data/stored-language';
import { asToPage, type ToPage } from '../../data/to-page';

/** False once the extension was updated, reloaded or removed under the open tab. */
export function isConnected(): boolean {
  return browser.runtime?.id !== undefined;
}

export function extensionLanguage(listener: (language: Language) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    if (SETTINGS_KEY in changes) listener(languageOf(changes[SETTINGS_KEY]?.newValue));
  };
  browser.storage.local.get(SETTINGS_KEY).then(
    (stored) => listener(languageOf(stored[SETTINGS_KEY])),
    () => undefined,
  );
  browser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    if (isConnected()) browser.storage.local.onChanged.removeListener(onChanged);
  });
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
