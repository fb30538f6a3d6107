/** The documents of the reader's packs, as they are mirrored for pages. */
import { browser } from 'wxt/browser';
import { PACK_DOCUMENTS_KEY } from '../../data/documents/pack-documents';

/** Unchecked; nothing where it can't be read. Read once a page: changes show on the next. */
export async function mirroredPackDocuments(): Promise<unknown> {
  try {
    return (await browser.storage.local.get(PACK_DOCUMENTS_KEY))[PACK_DOCUMENTS_KEY];
  } catch {
    // The extension went meanwhile: the catalog still explains.
    return null;
  }
}
