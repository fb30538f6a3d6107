/** What the browser says about keeping our data. Nothing here waits for a permission prompt. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { StorageState } from '../../components/keeping/StorageSection';
import { askToPersist } from '../../data/store/persistence';

/** A browser that decides by itself has done so by then; one that asks is looked at again when the page has the focus. */
const LOOK_AGAIN_MS = 500;

export function useStorageState(): { state: StorageState | null; ask: () => void } {
  const [state, setState] = useState<StorageState | null>(null);
  const look = useCallback(async () => {
    const [persisted, estimate] = await Promise.all([
      navigator.storage.persisted().catch(() => null),
      navigator.storage.estimate().catch(() => null),
    ]);
    setState({ persisted, usage: estimate?.usage ?? null });
  }, []);
  useEffect(() => {
    void look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [look]);
  const ask = () => {
    askToPersist();
    setTimeout(look, LOOK_AGAIN_MS);
  };
  return { state, ask };
}
