/** The store as Preact state: open, or why not. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { asStoreError, type StoreError } from '../../data/store/errors';
import { type OpenedStore, onStoreTrouble, practiceStore } from './practice-store';

export interface StoreState {
  opened: OpenedStore | null;
  error: StoreError | null;
  fail: (error: unknown) => void;
  retry: () => void;
}

export function useStore(): StoreState {
  const [opened, setOpened] = useState<OpenedStore | null>(null);
  const [error, setError] = useState<StoreError | null>(null);
  const [attempt, setAttempt] = useState(0);
  const fail = useCallback((cause: unknown) => setError(asStoreError(cause)), []);

  useEffect(() => {
    let isCurrent = true;
    practiceStore().then((result) => {
      if (!isCurrent) return;
      setOpened(result);
      setError(null);
    }, fail);
    const stop = onStoreTrouble(fail);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [attempt, fail]);

  return { opened, error, fail, retry: () => setAttempt((count) => count + 1) };
}
