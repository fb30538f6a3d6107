/** Our two items in the browser's context menus: look up what is selected on a page; open the panel from the toolbar icon. */
import { browser } from 'wxt/browser';
import { backgroundWords } from '../../data/messages/background';
import { wordsOf } from '../../data/messages/catalogue';
import { queryOf } from '../../data/panel-query';
import { openPanel } from '../wiring/open-panel';
import { loadSettings } from '../wiring/settings';

const LOOK_UP = 'look-up';
const OPEN_PANEL = 'open-panel';

async function create(): Promise<void> {
  const words = wordsOf(backgroundWords, (await loadSettings()).language);
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: LOOK_UP, title: words.lookUp, contexts: ['selection'] });
  browser.contextMenus.create({ id: OPEN_PANEL, title: words.openPanel, contexts: ['action'] });
}

let placed: Promise<void> = Promise.resolve();

/** Puts the items there anew, in the language of now. One run after the other: two at once would create an id twice. */
export function placeMenus(): void {
  placed = placed.then(create).catch(() => undefined);
}

export function answerMenus(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId === LOOK_UP) void openPanel(tab?.windowId, { kind: 'search', query: queryOf(selectionText) });
    else if (menuItemId === OPEN_PANEL) void openPanel(tab?.windowId, { kind: 'page' });
  });
}
