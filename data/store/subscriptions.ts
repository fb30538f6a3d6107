/**
 * Subscriptions and what they bring. A check is written in one transaction, packs and state together: a browser killed in the middle
 * leaves the state before. An edition that changes no right answer is taken at once; any other, a new pack, or one that moves to
 * another key waits for the learner, who sees what it changes.
 */
import type { Pack } from '../packs/schema';
import type { Pin } from '../packs/sign/trust';
import { NO_VALIDATORS } from '../packs/subscribe/download';
import { afterCheck, type Checked, type Subscription } from '../packs/subscribe/subscription';
import type { PackKey } from '../practice/types';
import { bring, FOLLOWING_TABLES, fateOf, type Incoming } from './bring';
import { type Database, read, write } from './database';
import { FILE_TABLES, readPackFile } from './pack-files';
import type { PackChange } from './pack-plan';
import type { PackRow, StagedPackRow } from './rows';
import { stage } from './staged';

/** When and by which chance a state is set. */
export interface Moment {
  /** ms since the epoch. */
  now: number;
  /** 0 to 1. */
  random: number;
}

/** Begins: the packs that the learner has just looked at, their author, and the subscription, all or nothing. */
export const subscribe = (
  db: Database,
  subscription: Subscription,
  packs: readonly Incoming[],
  pin: Pin,
): Promise<PackChange[]> =>
  write(db, FOLLOWING_TABLES, async () => {
    const changes: PackChange[] = [];
    for (const incoming of packs) {
      const change = await bring(db, incoming, subscription.address, subscription.addedAt);
      if (change) changes.push(change);
    }
    if (!(await db.pins.get(pin.author))) await db.pins.add(pin);
    await db.subscriptions.put({ ...subscription, packs: packs.map(({ key }) => key) });
    return changes;
  });

/** What a check needs to know of what is here. */
export interface Standing {
  subscription: Subscription;
  /** Edition by pack: held. */
  held: Map<PackKey, number>;
  /** Edition by pack that need not be fetched: held, waiting or declined. */
  known: Map<PackKey, number>;
}

/** Undefined where the subscription is no more. */
export const readForCheck = (db: Database, address: string): Promise<Standing | undefined> =>
  read(db, ['subscriptions', 'packs', 'stagedPacks'], async () => {
    const subscription = await db.subscriptions.get(address);
    if (!subscription) return undefined;
    const [packs, staged] = await Promise.all([db.packs.toArray(), db.stagedPacks.toArray()]);
    const held = new Map(packs.map(({ key, edition }) => [key, edition]));
    const known = new Map(held);
    const raise = (key: PackKey, edition: number) => known.set(key, Math.max(known.get(key) ?? 0, edition));
    for (const { key, pack } of staged) raise(key, pack.pack.edition);
    for (const { key, edition } of subscription.declined) raise(key, edition);
    // The learner removed it: it does not come back by itself.
    for (const key of subscription.packs) if (!held.has(key)) raise(key, Number.POSITIVE_INFINITY);
    return { subscription, held, known };
  });

/** The pack that is held, or waits, under this very number; null where none does. */
export const readContent = (db: Database, key: PackKey, edition: number): Promise<Pack | null> =>
  read(db, [...FILE_TABLES, 'stagedPacks'], async () => {
    const packs = [await readPackFile(db, key), (await db.stagedPacks.get(key))?.pack];
    return packs.find((pack) => pack?.pack.edition === edition) ?? null;
  });

export interface Committed {
  changes: PackChange[];
  /** Packs that wait for a word of the learner. */
  staged: PackKey[];
}

/** Writes what a check came to; null where the subscription was removed meanwhile, and then nothing is written. */
export const commitCheck = (
  db: Database,
  address: string,
  checked: Checked,
  packs: readonly Incoming[],
  { now, random }: Moment,
): Promise<Committed | null> =>
  write(db, FOLLOWING_TABLES, async () => {
    const subscription = await db.subscriptions.get(address);
    if (!subscription) return null;
    const committed: Committed = { changes: [], staged: [] };
    for (const incoming of packs) {
      const fate = await fateOf(db, incoming, subscription);
      if (fate === 'comes') {
        const change = await bring(db, incoming, address, now);
        if (change) committed.changes.push(change);
      } else if (fate === 'waits') {
        await stage(db, { ...incoming, address });
        committed.staged.push(incoming.key);
      }
    }
    const brought = committed.changes.map((change) => change.key);
    await db.subscriptions.put(afterCheck(subscription, checked, now, random, brought));
    return committed;
  });

/** Ends a subscription; its packs stay, as packs from a file would. */
export const unsubscribe = (db: Database, address: string): Promise<void> =>
  write(db, FOLLOWING_TABLES, async () => {
    await db.subscriptions.delete(address);
    const gone = await db.stagedPacks.where('address').equals(address).delete();
    // Another address that offers the same left it to this one, and would answer that nothing is new.
    if (gone > 0) await db.subscriptions.toCollection().modify({ ...NO_VALIDATORS });
  });

export interface FollowedPack {
  row: PackRow;
  /** The edition before, to go back to; null where there is none. */
  previous: number | null;
}
export interface ListedSubscription {
  subscription: Subscription;
  packs: FollowedPack[];
  staged: StagedPackRow[];
}

/** Every subscription, oldest first, with its packs and what waits. */
export const listSubscriptions = (db: Database): Promise<ListedSubscription[]> =>
  read(db, ['subscriptions', 'packs', 'stagedPacks', 'previousPacks'], async () => {
    const [subscriptions, packs, staged, previous] = await Promise.all([
      db.subscriptions.toArray(),
      db.packs.toArray(),
      db.stagedPacks.toArray(),
      db.previousPacks.toArray(),
    ]);
    const before = new Map(previous.map(({ key, pack }) => [key, pack.pack.edition]));
    return subscriptions
      .sort((a, b) => a.addedAt - b.addedAt)
      .map((subscription) => ({
        subscription,
        packs: packs
          .filter(({ key }) => subscription.packs.includes(key))
          .map((row) => ({ row, previous: before.get(row.key) ?? null })),
        staged: staged.filter(({ address }) => address === subscription.address),
      }));
  });
