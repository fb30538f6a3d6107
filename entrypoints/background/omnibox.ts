/**
 * "144" in the address bar, then a number or words. The browser's one line says what to type; there are no suggestions of
 * ours while typing, because they would need the catalog, a third more bytes at every start of the background, for what the
 * panel shows a key press later with force and date beside it.
 */
import { browser } from 'wxt/browser';
import { backgroundWords } from '../../data/messages/background';
import { wordsOf } from '../../data/messages/catalogue';
import { queryOf } from '../../data/panel-query';
import { openPanel } from '../wiring/open-panel';
import { loadSettings } from '../wiring/settings';

/** One wording without markup: Chrome reads XML in it and fills in "%s", Firefox shows every character as it stands. */
export async function placeAddressBarLine(): Promise<void> {
  const words = wordsOf(backgroundWords, (await loadSettings()).language);
  await browser.omnibox.setDefaultSuggestion({ description: words.addressBar });
}

export function answerAddressBar(): void {
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    void openPanel(undefined, { kind: 'search', query: queryOf(text) }, disposition);
  });
}
