/** Asks the catalog's feed. What comes is checked whole before it is written; one check at a time over all windows. */
import { browser } from 'wxt/browser';
import { SHIPPED_CATALOG, SHIPPED_DATES } from '../../data/documents/catalog';
import { CATALOG_KEY, droppedHosts, readStoredCatalog, readWholeCatalog } from '../../data/documents/feed/adopt';
import type { FeedCatalog } from '../../data/documents/feed/feed-file';
import { afterFeedCheck, askingWhole, type FeedChecked, type FeedState } from '../../data/documents/feed/feed-state';
import { type FeedSource, type LookedAtFeed, lookAtFeed } from '../../data/documents/feed/look-feed';
import { readAddress } from '../../data/packs/subscribe/address';
import { beginning, cutShort } from '../../data/packs/subscribe/attempt';
import { isDue } from '../../data/packs/subscribe/subscription';
import { SHIPPED_UNITS } from '../../data/places/units';
import { withoutPatterns } from '../../data/site-switch';
import { patternsFor, SHIPPED_SITES } from '../../data/sites';
import { BEFORE_KEY, inTurn, readFeedState, readRaw, readStored, STATE_KEY, writeState } from './catalog-feed';
import { keptAwake, network } from './network';
import { changeSettings } from './settings';

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
    { ...network, subtle: crypto.subtle },
  );
}

/** What a check came to, over the state as it is by now: the reader may have switched the feed off, or gone back, while the host took its time. */
const commit = (looked: LookedAtFeed): Promise<void> =>
  inTurn(async () => {
    const state = await readFeedState();
    const after = (checked: FeedChecked) => afterFeedCheck(state, checked, Date.now(), Math.random());
    const write = (next: FeedState) => browser.storage.local.set({ [STATE_KEY]: next });
    if (!state.isOn) return state.begunAt === undefined ? undefined : write({ ...state, begunAt: undefined });
    if (looked.kind !== 'answered') return write(after(looked));
    const { catalog, etag, lastModified } = looked;
    const next = catalog && catalog.sequence > state.declined ? catalog : null;
    const answered = after({ kind: 'answered', brought: next?.sequence ?? null, etag, lastModified });
    if (!next) return write(answered);
    await take(next, answered).catch(() => write(after({ kind: 'failed', fault: { code: 'notStored' } })));
  });

async function check(source: FeedSource, onlyIfDue: boolean): Promise<void> {
  const state = await readFeedState();
  if (!state.isOn) return;
  if (onlyIfDue && !isDue(state, Date.now())) {
    // Under the lock nobody else checks: what is open here was cut short.
    if (state.begunAt !== undefined) await writeState(cutShort);
    return;
  }
  const refused = await refusal(source);
  if (refused) return commit(refused);
  // Written first: also where the background does not outlive a slow host, this much is known.
  await writeState((held) => beginning(held, Date.now(), Math.random()));
  await commit(await ask(source, state, await readRaw(CATALOG_KEY)));
}

/** One check at a time over all windows; what it writes is in turn with all else that is written here, its waiting is not. */
const CHECK_LOCK = `${STATE_KEY} check`;

/** Asks now, or only if its time has come. Nothing is asked while the feed is off. */
export const checkFeedNow = (source: FeedSource, { onlyIfDue = false } = {}): Promise<void> =>
  navigator.locks.request(CHECK_LOCK, () => keptAwake(() => check(source, onlyIfDue)));

/** Waits until nobody checks any more; a check that left no outcome behind was cut short, and is told as a failure. */
export const settleFeed = (signal: AbortSignal): Promise<FeedState> =>
  navigator.locks.request(CHECK_LOCK, { signal }, () => writeState(cutShort));
