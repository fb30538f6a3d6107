/**
 * Asking the addresses that the learner follows: by the background's alarm, or at a press in the studio. One check of an address at a
 * time over all windows; what it came to is one write of the store.
 */
import { browser } from 'wxt/browser';
import { PROJECT } from '../../data/packs/sign/project-key';
import { standingOf } from '../../data/packs/sign/trust';
import { readAddress } from '../../data/packs/subscribe/address';
import { type Asked, type Looked, look } from '../../data/packs/subscribe/check';
import type { Fault } from '../../data/packs/subscribe/faults';
import type { Fetched } from '../../data/packs/subscribe/read-signed';
import { type Checked, isDue } from '../../data/packs/subscribe/subscription';
import type { Incoming } from '../../data/store/bring';
import type { Store } from '../../data/store/store';
import type { Standing } from '../../data/store/subscriptions';
import { keptAwake, network } from './network';

/** Looks without writing anything: `standing` is what is held. */
export function lookAt(store: Store, asked: Asked, standing: Pick<Standing, 'held' | 'known'>): Promise<Looked> {
  return look(asked, {
    ...network,
    subtle: crypto.subtle,
    project: PROJECT,
    held: (key) => standing.held.get(key) ?? null,
    known: (key) => standing.known.get(key) ?? null,
    contentOf: store.following.contentOf,
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
  if (!standing) return;
  // Under the lock nobody else checks: what is open here was cut short.
  if (onlyIfDue && !isDue(standing.subscription, Date.now())) return store.following.settleCheck(address);
  const commit = (checked: Checked, packs: readonly Incoming[] = []) =>
    store.following.commit(address, checked, packs, moment());
  const fault = await isAllowed(address);
  // Written first: whoever looks later knows of it, also where the host is so slow that the background does not outlive it.
  if (!fault) await store.following.beginCheck(address, moment());
  const looked: Looked = fault ? { kind: 'failed', fault } : await lookAt(store, standing.subscription, standing);
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

const lockOf = (address: string) => `subscription ${address}`;

/** Checks one address now. Rejects with the store's error where not even the outcome could be written. */
export const checkSubscription = (store: Store, address: string, { onlyIfDue = false } = {}): Promise<void> =>
  navigator.locks.request(lockOf(address), () => keptAwake(() => check(store, address, onlyIfDue)));

/** Waits until nobody checks that address any more; a check that left no outcome behind was cut short, and is told as a failure. */
export const settleCheck = (store: Store, address: string, signal: AbortSignal): Promise<void> =>
  navigator.locks.request(lockOf(address), { signal }, () => store.following.settleCheck(address));

/** Checks everything whose time has come, one after the other. */
export async function checkDue(store: Store): Promise<void> {
  for (const { subscription } of await store.following.list()) {
    const { address, begunAt } = subscription;
    if (begunAt !== undefined || isDue(subscription, Date.now()))
      await checkSubscription(store, address, { onlyIfDue: true });
  }
}
