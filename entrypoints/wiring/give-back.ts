/** Gives the permission to ask a host back when nothing asks it any more. */
import { browser } from 'wxt/browser';
import { CATALOG_SOURCE } from '../../data/packs/sign/project-key';
import { patternToGiveBack } from '../../data/packs/subscribe/give-back';
import { SITES } from '../../data/sites';
import type { Store } from '../../data/store/store';
import { readFeedState } from './catalog-feed';
import { loadSettings } from './settings';

/** After a subscription to `address` ended, or was never begun. `wanted`: what is looked at in its place. Never rejects for what the browser refuses. */
export async function giveBack(store: Store, address: string, wanted: string | null = null): Promise<void> {
  const [listed, settings, feed] = await Promise.all([store.following.list(), loadSettings(), readFeedState()]);
  const asked = listed.map(({ subscription }) => subscription.address);
  if (wanted !== null) asked.push(wanted);
  if (CATALOG_SOURCE && feed.isOn) asked.push(CATALOG_SOURCE.address);
  const pattern = patternToGiveBack(address, { asked, sites: settings.sites, listed: SITES });
  // A build whose hosts are required permissions refuses this.
  if (pattern) await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}

/** Ends a subscription; its packs stay. */
export async function endSubscription(store: Store, address: string): Promise<void> {
  await store.following.end(address);
  await giveBack(store, address);
}
