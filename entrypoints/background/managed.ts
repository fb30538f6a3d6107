/** Keeps the settings to the policy: at every start of the background, as no browser tells us of a change that came while it was closed. */
import { browser } from 'wxt/browser';
import { loadManaged, onManaged } from '../wiring/managed';
import { changeSettings } from '../wiring/settings';

/** Once the browser has told its policies: from then on it tells them at once. */
const apply = () => void loadManaged().then(() => changeSettings((settings) => settings));

export function keepManaged(): void {
  onManaged(apply);
  apply();
}

/** The first-run page, unless the administrator keeps it closed. */
export async function openWelcome(): Promise<void> {
  if ((await loadManaged()).welcome === false) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
