/**
 * The catalog's feed in storage.local: its state, the catalog taken, and the one before. What comes is checked whole before it is
 * written; one check at a time over all windows.
 */
import { browser } from 'wxt/browser';
import { SHIPPED_CATALOG, SHIPPED_DATES } from '../../data/documents/catalog';
import { CATALOG_KEY, droppedHosts, readStoredCatalog, readWholeCatalog } from '../../data/documents/feed/adopt';
import type { FeedCatalog } from '../../data/documents/feed/feed-file';
import {
  afterFeedCheck,
  askingWhole,
  FEED_OFF,
  type FeedChecked,
  type FeedState,
  givingBack,
} from '../../data/documents/feed/feed-state';
import { type FeedSource, type LookedAtFeed, lookAtFeed } from '../../data/documents/feed/look-feed';
import { readAddress } from '../../data/packs/subscribe/address';
import { isDue } from '../../data/packs/subscribe/subscription';
import { SHIPPED_UNITS } from '../../data/places/units';
import { withoutPatterns } from '../../data/site-switch';
import { patternsFor, SHIPPED_SITES } from '../../data/sites';
import { changeSettings } from './settings';

const STATE_KEY = 'catalog-feed';
const BEFORE_KEY = 'catalog-before';

const readRaw = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];
const readStored = async (key: string): Promise<FeedCatalog | null> => readStoredCatalog(await readRaw(key));

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

const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(STATE_KEY, work);

/** Writes a catalog that was checked, keeps the one before, and switches off what its list dropped: first, for a browser killed in between asks again. */
async function take(next: FeedCatalog, state: FeedState): Promise<void> {
  // Where the one held is damaged, the one before it is still what there is to go back to.
  const held = (await readStored(CATALOG_KEY)) ?? (await readStored(BEFORE_KEY));
  const dropped = droppedHosts(held ?? { sites: [...SHIPPED_SITES] }, next);
  const patterns = dropped.flatMap((host) => patternsFor({ host }));
  if (patterns.length > 0) await changeSettings((settings) => withoutPatterns(settings, patterns));
  // One write: a browser killed in the middle has the catalog before, and asks again.
  await browser.storage.local.set({ [CATALOG_KEY]: next, [BEFORE_KEY]: held, [STATE_KEY]: state });
}

/** The permission may have been taken back in the browser's own settings. */
async function refusal({ address }: FeedSource): Promise<LookedAtFeed | null> {
  const read = readAddress(address);
  if (!read.ok) return { kind: 'failed', fault: { code: 'unreachable' } };
  const { host, pattern } = read.followed;
  const isAllowed = await browser.permissions.contains({ origins: [pattern] });
  return isAllowed ? null : { kind: 'failed', fault: { code: 'noPermission', host } };
}

function ask(source: FeedSource, state: FeedState, stored: unknown): Promise<LookedAtFeed> {
  const taken = readStoredCatalog(stored);
  const isLost = state.taken > 0 && readWholeCatalog(stored) === null;
  return lookAtFeed(
    source,
    isLost ? askingWhole(state) : state,
    {
      documents: taken?.documents ?? SHIPPED_CATALOG,
      provinces: taken?.provinces ?? SHIPPED_UNITS,
      builtOn: SHIPPED_DATES.lookedUp,
      taken: state.taken,
      isLost,
      declined: state.declined,
    },
    { fetch: (address, init) => fetch(address, init), timeout: (ms) => AbortSignal.timeout(ms), subtle: crypto.subtle },
  );
}

async function check(source: FeedSource, onlyIfDue: boolean): Promise<void> {
  const state = await readFeedState();
  if (!state.isOn || (onlyIfDue && !isDue(state, Date.now()))) return;
  const looked = (await refusal(source)) ?? (await ask(source, state, await readRaw(CATALOG_KEY)));
  const after = (checked: FeedChecked) => afterFeedCheck(state, checked, Date.now(), Math.random());
  const next = looked.kind === 'answered' ? looked.catalog : null;
  const checked: FeedChecked =
    looked.kind === 'answered'
      ? { kind: 'answered', brought: next?.sequence ?? null, etag: looked.etag, lastModified: looked.lastModified }
      : looked;
  if (!next) return browser.storage.local.set({ [STATE_KEY]: after(checked) });
  await take(next, after(checked)).catch(() =>
    browser.storage.local.set({ [STATE_KEY]: after({ kind: 'failed', fault: { code: 'notStored' } }) }),
  );
}

/** Asks now, or only if its time has come. Nothing is asked while the feed is off. */
export const checkFeedNow = (source: FeedSource, { onlyIfDue = false } = {}): Promise<void> =>
  inTurn(() => check(source, onlyIfDue));

/** Off: what was taken stays. */
export const switchFeed = (isOn: boolean): Promise<void> =>
  inTurn(async () => browser.storage.local.set({ [STATE_KEY]: { ...(await readFeedState()), isOn, nextAt: 0 } }));

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
