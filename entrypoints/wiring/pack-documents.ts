/** The packs' documents in storage.local, where the scripts on pages can read them: written after each change of the packs. */
import { browser } from 'wxt/browser';
import { PACK_DOCUMENTS_KEY } from '../../data/documents/pack-documents';
import type { PackRow } from '../../data/store/rows';
import type { Store } from '../../data/store/store';

/** Which packs the mirror was made of; apart from it, so that looking costs little. */
const MADE_OF_KEY = 'packDocumentsOf';
/** Raised with every change of what `mirrorDocuments` makes of a pack. */
const FORMAT = 1;

const stampOf = (rows: readonly PackRow[]) =>
  JSON.stringify([FORMAT, ...rows.map(({ key, edition, addedAt }) => [key, edition, addedAt])]);

async function rewrite(store: Store, isChanged: boolean): Promise<void> {
  const rows = (await store.listPacks()).filter(({ paused }) => !paused);
  const stamp = stampOf(rows);
  if (!isChanged && (await browser.storage.local.get(MADE_OF_KEY))[MADE_OF_KEY] === stamp) return;
  const held = [];
  for (const { key } of rows) {
    const pack = await store.readPackRest(key);
    if (pack && pack.documents.length > 0) held.push({ key, pack });
  }
  if (held.length === 0) await browser.storage.local.remove(PACK_DOCUMENTS_KEY);
  else {
    const { mirrorDocuments } = await import('../../data/packs/documents/mirror');
    await browser.storage.local.set({ [PACK_DOCUMENTS_KEY]: mirrorDocuments(held) });
  }
  await browser.storage.local.set({ [MADE_OF_KEY]: stamp });
}

/** `isChanged`: a pack did change; else it is only made sure that nothing was missed. Windows take turns. */
export function mirrorPackDocuments(store: Store, isChanged: boolean): Promise<void> {
  return navigator.locks.request('pack-documents', () => rewrite(store, isChanged));
}
