/** The held packs, as they change in whatever window; null until first read. */
import { useEffect, useState } from 'preact/hooks';
import type { PackRow } from '../../data/store/rows';
import type { Store } from '../../data/store/store';

export function usePacks(store: Store, fail: (error: unknown) => void): PackRow[] | null {
  const [packs, setPacks] = useState<PackRow[] | null>(null);
  useEffect(() => {
    const live = store.live(() => store.listPacks()).subscribe({ next: setPacks, error: fail });
    return () => live.unsubscribe();
  }, [store, fail]);
  return packs;
}
