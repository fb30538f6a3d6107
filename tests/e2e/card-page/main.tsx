/**
 * Test-only page: the very card of the product (host, component, style), with its shadow root opened so that axe can look
 * inside. Playwright calls `showCard`.
 */

import type { Language } from '../../../data/messages/catalogue';
import { createCard } from '../../../entrypoints/card/create-card';
import { KNOWN } from './packs';
import { CARD_STATES, type CardStateName } from './states';

declare global {
  interface Window {
    showCard(name: CardStateName, scheme: 'light' | 'dark', language: Language): void;
  }
}

const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  return attachShadow.call(this, { ...init, mode: 'open' });
};

const nothing = () => undefined;
const card = createCard(document, {
  entered: nothing,
  left: nothing,
  dismissed: nothing,
  pinToggled: nothing,
  documentShown: nothing,
  panelWanted: nothing,
});

window.showCard = (name, scheme, language) => {
  const anchor = document.getElementById('reference');
  if (!anchor) throw new Error('The test page has lost its reference');
  document.documentElement.style.colorScheme = scheme;
  card.hide();
  card.setLanguage(language);
  card.show({
    ...CARD_STATES[name],
    known: KNOWN,
    around: 'Hội nghị học tập văn bản này.',
    isSheet: false,
    isConnected: true,
    anchor: anchor.getBoundingClientRect(),
    parent: document.documentElement,
    scheme,
    focus: false,
  });
};
