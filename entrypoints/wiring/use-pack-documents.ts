/** The packs' documents for our own pages, from the mirror that the scripts on pages read too. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type KnownDocuments, knownDocuments } from '../../data/documents/known';
import { PACK_DOCUMENTS_KEY, readPackDocuments } from '../../data/documents/pack-documents';

/** What is mirrored now and as it changes, unchecked; undefined until first read. */
export function useMirroredDocuments(): unknown {
  const [stored, setStored] = useState<unknown>();
  useEffect(() => {
    const read = () =>
      browser.storage.local.get(PACK_DOCUMENTS_KEY).then(
        (all) => setStored(all[PACK_DOCUMENTS_KEY] ?? null),
        () => setStored(null),
      );
    const onChanged = (changes: Record<string, unknown>) => {
      if (PACK_DOCUMENTS_KEY in changes) void read();
    };
    void read();
    browser.storage.local.onChanged.addListener(onChanged);
    return () => browser.storage.local.onChanged.removeListener(onChanged);
  }, []);
  return stored;
}

/** Every document that can be shown; null until the packs' are read. */
export function useKnownDocuments(): KnownDocuments | null {
  const stored = useMirroredDocuments();
  const [known, setKnown] = useState<KnownDocuments | null>(null);
  useEffect(() => {
    if (stored !== undefined) setKnown(knownDocuments(readPackDocuments(stored)));
  }, [stored]);
  return known;
}
