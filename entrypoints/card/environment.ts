/** What the card asks of the extension around it: the language, and to pass something on. Differs between news pages and the welcome page. */
import { browser } from 'wxt/browser';
import type { Language } from '../../data/messages/catalogue';
import type { FromPage } from '../../data/protocol';
import { languageOf, SETTINGS_KEY } from '../../data/stored-language';
import { isConnected } from '../reader/extension-environment';

export interface CardEnvironment {
  /** The language now, and every later change of it, until the signal aborts. */
  language(listener: (language: Language) => void, signal: AbortSignal): void;
  /** Passes a message to the background; where none is left (after an update, a removal) nothing happens. */
  tell(message: FromPage): void;
  /** Whether anybody would hear it: buttons that need the background are not offered otherwise. */
  isConnected(): boolean;
}

function followLanguage(listener: (language: Language) => void, signal: AbortSignal): void {
  if (!isConnected()) return;
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    if (SETTINGS_KEY in changes) listener(languageOf(changes[SETTINGS_KEY]?.newValue));
  };
  const read = () =>
    void browser.storage.local.get(SETTINGS_KEY).then(
      (stored) => listener(languageOf(stored[SETTINGS_KEY])),
      () => undefined,
    );
  read();
  // A page in the back/forward cache hears of no change, not even that its site was switched off.
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (!persisted || !isConnected()) return;
    read();
    tellBackground({ kind: 'resumed' });
  };
  addEventListener('pageshow', onShow, { signal });
  browser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    if (isConnected()) browser.storage.local.onChanged.removeListener(onChanged);
  });
}

function tellBackground(message: FromPage): void {
  // Throws, or rejects, when the extension went between the look and the call.
  void Promise.resolve()
    .then(() => (isConnected() ? browser.runtime.sendMessage(message) : undefined))
    .catch(() => undefined);
}

export const extensionEnvironment: CardEnvironment = {
  language: followLanguage,
  tell: tellBackground,
  isConnected,
};
