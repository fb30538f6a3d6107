/** Checks that were begun and left no outcome: as soon as nobody runs them any more, their row says that they were cut short. */
import { useEffect } from 'preact/hooks';
import type { Store } from '../../data/store/store';
import type { ListedSubscription } from '../../data/store/subscriptions';
import { settleCheck } from '../wiring/subscriptions';

export function useSettled(store: Store, listed: readonly ListedSubscription[], fail: (error: unknown) => void): void {
  const begun = listed.flatMap(({ subscription }) =>
    subscription.begunAt === undefined ? [] : [subscription.address],
  );
  // An address holds no space.
  const addresses = begun.join(' ');
  useEffect(() => {
    if (addresses === '') return;
    const leaving = new AbortController();
    for (const address of addresses.split(' '))
      settleCheck(store, address, leaving.signal).catch((error) => leaving.signal.aborted || fail(error));
    return () => leaving.abort();
  }, [store, fail, addresses]);
}
