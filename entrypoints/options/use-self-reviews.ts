/** The private notes, followed over windows; null until they are read. */
import { useEffect, useState } from 'preact/hooks';
import type { SelfReview } from '../../data/self-review/schema';
import type { Store } from '../../data/store/store';

export interface SelfReviews {
  reviews: SelfReview[] | null;
  /** Reads them now, for whoever has just changed them and cannot wait to be told. */
  refresh: () => Promise<void>;
}

export function useSelfReviews(store: Store, fail: (error: unknown) => void): SelfReviews {
  const [reviews, setReviews] = useState<SelfReview[] | null>(null);
  useEffect(() => {
    const live = store.live(() => store.readSelfReviews()).subscribe({ next: setReviews, error: fail });
    return () => live.unsubscribe();
  }, [store]);
  return { reviews, refresh: async () => setReviews(await store.readSelfReviews()) };
}
