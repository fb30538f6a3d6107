import { browser } from 'wxt/browser';

/** The studio at its packs: where questions are added and switched on. Inside the studio it only turns to them. */
export function openStudio(): void {
  const packs = `${browser.runtime.getURL('/options.html')}#packs`;
  if (packs.startsWith(location.origin + location.pathname)) location.assign('#packs');
  else void browser.tabs.create({ url: packs });
}
