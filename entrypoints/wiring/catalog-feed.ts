/** The catalog's feed in storage.local: its state, the catalog taken, and the one before. Asking for a newer one: catalog-check.ts. */
import { browser } from 'wxt/browser';
import { CATALOG_KEY, readStoredCatalog } from '../../data/documents/feed/adopt';
import type { FeedCatalog } from '../../data/documents/feed/feed-file';
import { FEED_OFF, type FeedState, givingBack } from '../../data/documents/feed/feed-state';

export const STATE_KEY = 'catalog-feed';
export const BEFORE_KEY = 'catalog-before';

export const readRaw = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];
export const readStored = async (key: string): Promise<FeedCatalog | null> => readStoredCatalog(await readRaw(key));

export async function readFeedState(): Promise<FeedState> {
  const stored = (await browser.storage.local.get(STATE_KEY))[STATE_KEY] as Partial<FeedState> | undefined;
  return { ...FEED_OFF, ...stored };
}

/** What the reader sees of it. */
export interface FeedStanding {
  state: FeedState;
  /** The catalog taken, null: the build's own. */
  taken: FeedCatalog | null;
}

export const readFeedStanding = async (): Promise<FeedStanding> => ({
  state: await readFeedState(),
  taken: await readStored(CATALOG_KEY),
});

/** Calls the listener after every change of state or catalog; returns how to stop. */
export function onFeed(listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (STATE_KEY in changes || CATALOG_KEY in changes) listener();
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}

export const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(STATE_KEY, work);

/** Changes the state, in turn with all else that is written here. */
export const writeState = (change: (held: FeedState) => FeedState): Promise<FeedState> =>
  inTurn(async () => {
    const state = change(await readFeedState());
    await browser.storage.local.set({ [STATE_KEY]: state });
    return state;
  });

/** Off: what was taken stays. */
export const switchFeed = (isOn: boolean): Promise<FeedState> => writeState((held) => ({ ...held, isOn, nextAt: 0 }));

/** One step back: to the catalog before, or the build's own. Sites that were switched off stay off. */
export const rollBackCatalog = (): Promise<void> =>
  inTurn(async () => {
    const [taken, before, state] = await Promise.all([
      readStored(CATALOG_KEY),
      readStored(BEFORE_KEY),
      readFeedState(),
    ]);
    if (!taken) return;
    await browser.storage.local.set({
      ...{ [CATALOG_KEY]: before, [BEFORE_KEY]: null },
      [STATE_KEY]: givingBack(state, taken.sequence, before?.sequence ?? 0),
    });
  });

/** All of it, where everything is deleted. */
export const forgetFeed = (): Promise<void> =>
  inTurn(() => browser.storage.local.remove([STATE_KEY, CATALOG_KEY, BEFORE_KEY]));
