/** The packs in work, as they change in whatever window; null until first read. */
import { useEffect, useState } from 'preact/hooks';
import type { DraftRow } from '../../data/store/rows';
import type { Store } from '../../data/store/store';

export function useDrafts(store: Store, fail: (error: unknown) => void): DraftRow[] | null {
  const [drafts, setDrafts] = useState<DraftRow[] | null>(null);
  useEffect(() => {
    const live = store.live(() => store.drafts.list()).subscribe({ next: setDrafts, error: fail });
    return () => live.unsubscribe();
  }, [store, fail]);
  return drafts;
}
