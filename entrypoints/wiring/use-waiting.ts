/** How many editions wait for the learner's word, as it changes in whatever window; 0 until first read. */
import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../../data/store/store';

export function useWaiting(store: Store, fail: (error: unknown) => void): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const live = store.live(() => store.following.countWaiting()).subscribe({ next: setCount, error: fail });
    return () => live.unsubscribe();
  }, [store, fail]);
  return count;
}
