/**
 * Subscriptions and what they bring. A check is written in one transaction, packs and state together: a browser killed in the middle
 * leaves the state before. An edition that changes no right answer is taken at once; any other, a new pack, or one that moves to
 * another key waits for the learner, who sees what it changes.
 */
import type { Pin } from '../packs/sign/trust';
import { NO_VALIDATORS } from '../packs/subscribe/download';
import { afterCheck, type Checked, declining, type Subscription } from '../packs/subscribe/subscription';
import type { PackKey } from '../practice/types';
import { bring, fateOf, type Incoming, readBefore } from './bring';
import { type Database, read, type TableName, write } from './database';
import { EDITION_TABLES } from './editions';
import { StoreError } from './errors';
import type { PackChange } from './pack-plan';
import type { PackRow, StagedPackRow } from './rows';

const TABLES: readonly TableName[] = [...EDITION_TABLES, 'pins'];

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
  write(db, TABLES, async () => {
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

/** One author signs all that is at one address: there a short name means one pack, whatever key signed what waits of it. */
async function stage(db: Database, row: StagedPackRow): Promise<void> {
  const isOfPack = ({ key, pack }: StagedPackRow) => key !== row.key && pack.pack.slug === row.pack.pack.slug;
  const earlier = (await db.stagedPacks.where('address').equals(row.address).toArray()).filter(isOfPack);
  await db.stagedPacks.bulkDelete(earlier.map(({ key }) => key));
  await db.stagedPacks.put(row);
}

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
  write(db, TABLES, async () => {
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

/** The learner takes what waits. Rejects with 'pack-not-held' where it waits no more (another window was quicker). */
export const acceptStaged = (db: Database, key: PackKey, now: number): Promise<PackChange | null> =>
  write(db, TABLES, async () => {
    const staged = await db.stagedPacks.get(key);
    if (!staged) throw new StoreError('pack-not-held', [key]);
    const change = await bring(db, staged, staged.address, now);
    await db.stagedPacks.delete(key);
    const subscription = await db.subscriptions.get(staged.address);
    if (subscription) {
      const { author } = subscription;
      // Only the key that is followed names the next one: what still waits under an earlier key brings that key back.
      const isNamed = staged.pack.sign?.from?.some(({ key: said }) => said === author);
      await db.subscriptions.put({
        ...subscription,
        author: (isNamed && (staged.pack.sign?.key as typeof author)) || author,
        packs: [...new Set([...subscription.packs, key])],
        broughtAt: now,
      });
    }
    return change;
  });

/** The learner does not want what waits; a higher edition is offered again. */
export const declineStaged = (db: Database, key: PackKey): Promise<void> =>
  write(db, TABLES, async () => {
    const staged = await db.stagedPacks.get(key);
    if (!staged) return;
    await db.stagedPacks.delete(key);
    // Whichever address offers it.
    for (const subscription of await db.subscriptions.toArray())
      await db.subscriptions.put(declining(subscription, key, staged.pack.pack.edition));
  });

/** Ends a subscription; its packs stay, as packs from a file would. */
export const unsubscribe = (db: Database, address: string): Promise<void> =>
  write(db, TABLES, async () => {
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

/** How many editions wait for a word of the learner. */
export const countStaged = (db: Database): Promise<number> => read(db, ['stagedPacks'], () => db.stagedPacks.count());

/** The edition that a waiting one would follow, for the list of what it changes; null for a new pack. */
export const readBeforeStaged = (db: Database, staged: StagedPackRow) =>
  read(db, ['packFiles'], async () => (await readBefore(db, staged))?.pack ?? null);
