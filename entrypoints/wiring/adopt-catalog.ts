/** The stored catalog, before this surface looks anything up. */
import { browser } from 'wxt/browser';
import { adoptStored, CATALOG_KEY } from '../../data/documents/feed/adopt';
import type { FeedCatalog } from '../../data/documents/feed/feed-file';

/** Never rejects: where nothing can be read, the built-in catalog stays. */
export async function adoptStoredCatalog(): Promise<FeedCatalog | null> {
  try {
    return adoptStored((await browser.storage.local.get(CATALOG_KEY))[CATALOG_KEY]);
  } catch {
    // No storage, or the extension is gone from under its page.
    return null;
  }
}
