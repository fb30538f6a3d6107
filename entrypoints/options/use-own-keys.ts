/** The own signing keys, newest first, as they change in whatever window; null until first read. */
import { useEffect, useState } from 'preact/hooks';
import type { SigningKeyRow } from '../../data/store/rows';
import type { Store } from '../../data/store/store';

export function useOwnKeys(store: Store, fail: (error: unknown) => void): SigningKeyRow[] | null {
  const [keys, setKeys] = useState<SigningKeyRow[] | null>(null);
  useEffect(() => {
    const live = store.live(() => store.signing.listKeys()).subscribe({ next: setKeys, error: fail });
    return () => live.unsubscribe();
  }, [store, fail]);
  return keys;
}
