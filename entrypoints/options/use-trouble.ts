/** Every failure of the store in one place, at the top of the page, with what to press. */
import { useCallback, useState } from 'preact/hooks';
import { asStoreError, type StoreErrorCode } from '../../data/store/errors';
import { markLossTold } from '../wiring/practice-store';
import type { StoreState } from '../wiring/use-store';

export interface Trouble {
  code: StoreErrorCode | 'gone';
  /** What failed, to be tried once more; null where only opening the page anew helps, or nothing here. */
  again: (() => void) | null;
}

export interface Troubles {
  trouble: Trouble | null;
  /** Does something with the store; a failure is told at the top and can be tried again. */
  attempt: (work: () => Promise<void>) => Promise<void>;
  clear: () => void;
}

export function useTrouble({ opened, error, retry }: StoreState): Troubles {
  const [failed, setFailed] = useState<Trouble | null>(null);
  const [isGoneKnown, setIsGoneKnown] = useState(false);
  const attempt = useCallback(async (work: () => Promise<void>) => {
    setFailed(null);
    try {
      await work();
    } catch (cause) {
      setFailed({ code: asStoreError(cause).code, again: () => void attempt(work) });
    }
  }, []);
  const clear = useCallback(() => {
    setFailed(null);
    setIsGoneKnown(true);
    void markLossTold();
  }, []);

  const standing = (): Trouble | null => {
    if (error) return { code: error.code, again: opened ? null : retry };
    if (opened?.started.mode === 'newer') return { code: 'newer', again: null };
    if (opened?.isLossUntold && !isGoneKnown) return { code: 'gone', again: null };
    return null;
  };
  return { trouble: failed ?? standing(), attempt, clear };
}
