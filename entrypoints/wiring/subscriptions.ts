/**
 * Asking the addresses that the learner follows: by the background's alarm, or at a press in the studio. One check of an address at a
 * time over all windows; what it came to is one write of the store.
 */
import { browser } from 'wxt/browser';
import { PROJECT } from '../../data/packs/sign/project-key';
import { standingOf } from '../../data/packs/sign/trust';
import { readAddress } from '../../data/packs/subscribe/address';
import { type Asked, type Looked, look } from '../../data/packs/subscribe/check';
import type { Network } from '../../data/packs/subscribe/download';
import type { Fault } from '../../data/packs/subscribe/faults';
import type { Fetched } from '../../data/packs/subscribe/read-signed';
import { type Checked, isDue } from '../../data/packs/subscribe/subscription';
import type { Incoming } from '../../data/store/bring';
import type { Store } from '../../data/store/store';
import type { Standing } from '../../data/store/subscriptions';

const network: Network = {
  fetch: (address, init) => fetch(address, init),
  timeout: (ms) => AbortSignal.timeout(ms),
};

/** Looks without writing anything: `standing` is what is held, null before anything is. */
export function lookAt(asked: Asked, standing: Pick<Standing, 'held' | 'known'> | null): Promise<Looked> {
  return look(asked, {
    ...network,
    subtle: crypto.subtle,
    project: PROJECT,
    held: (key) => standing?.held.get(key) ?? null,
    known: (key) => standing?.known.get(key) ?? null,
  });
}

/** Fetched packs as the store takes them: also under which key each is held now. */
export async function incomingOf(store: Store, fetched: readonly Fetched[]): Promise<Incoming[]> {
  const packs = await store.listPacks();
  return fetched.map(({ pack, identity }) => {
    const { held } = standingOf(identity, pack.pack, packs, []);
    return { key: identity.key, pack, movesFrom: held && held.how !== 'same' ? held.key : null };
  });
}

async function isAllowed(address: string): Promise<Fault | null> {
  const read = readAddress(address);
  if (!read.ok) return { code: 'unreachable' };
  const { host, pattern } = read.followed;
  return (await browser.permissions.contains({ origins: [pattern] })) ? null : { code: 'noPermission', host };
}

const moment = () => ({ now: Date.now(), random: Math.random() });

async function check(store: Store, address: string, onlyIfDue: boolean): Promise<void> {
  const standing = await store.following.readForCheck(address);
  if (!standing || (onlyIfDue && !isDue(standing.subscription, Date.now()))) return;
  const commit = (checked: Checked, packs: readonly Incoming[] = []) =>
    store.following.commit(address, checked, packs, moment());
  const fault = await isAllowed(address);
  const looked: Looked = fault ? { kind: 'failed', fault } : await lookAt(standing.subscription, standing);
  if (looked.kind !== 'answered') {
    await commit(looked);
    return;
  }
  const { packs, author: _, kind, ...rest } = looked;
  try {
    const incoming = await incomingOf(store, packs);
    await commit({ kind, ...rest }, incoming);
  } catch {
    await commit({ kind: 'failed', fault: { code: 'notStored' } });
  }
}

/** Checks one address now. Rejects with the store's error where not even the outcome could be written. */
export const checkSubscription = (store: Store, address: string, { onlyIfDue = false } = {}): Promise<void> =>
  navigator.locks.request(`subscription ${address}`, () => check(store, address, onlyIfDue));

/** Checks everything whose time has come, one after the other. */
export async function checkDue(store: Store): Promise<void> {
  for (const { subscription } of await store.following.list())
    if (isDue(subscription, Date.now())) await checkSubscription(store, subscription.address, { onlyIfDue: true });
}
