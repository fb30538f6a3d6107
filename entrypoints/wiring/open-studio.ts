import { browser } from 'wxt/browser';

/** The studio at one of its sections (its packs: where questions are added and switched on). Inside the studio it only turns to it. */
export function openStudio(section: 'packs' | 'subscriptions' = 'packs'): void {
  const address = `${browser.runtime.getURL('/options.html')}#${section}`;
  if (address.startsWith(location.origin + location.pathname)) location.assign(`#${section}`);
  else void browser.tabs.create({ url: address });
}
