/**
 * Subscriptions and what they bring. A check is written in one transaction, packs and state together: a browser killed in the middle
 * leaves the state before. An edition that changes no right answer is taken at once; any other, a new pack, or one that moves to
 * another key waits for the learner, who sees what it changes.
 */
import type { AuthorKey } from '../packs/sign/keys';
import type { Pin } from '../packs/sign/trust';
import { afterCheck, type Checked, declining, type Subscription } from '../packs/subscribe/subscription';
import type { PackKey } from '../practice/types';
import { type Database, read, type TableName, write } from './database';
import { EDITION_TABLES, movePack } from './editions';
import { StoreError } from './errors';
import { type PackChange, planPack } from './pack-plan';
import { installPack, updatePack } from './packs';
import type { InstalledPack, PackRow, StagedPackRow } from './rows';

const TABLES: readonly TableName[] = [...EDITION_TABLES, 'pins'];

/** A checked pack on its way in. */
export type Incoming = Pick<StagedPackRow, 'key' | 'pack' | 'movesFrom'>;

/** When and by which chance a state is set. */
export interface Moment {
  /** ms since the epoch. */
  now: number;
  /** 0 to 1. */
  random: number;
}

const installedOf = ({ key, pack }: Incoming, source: string, now: number): InstalledPack => ({
  ...{ key, pack, source },
  edition: pack.pack.edition,
  addedAt: now,
  paused: false,
});

/** Puts a pack in by whichever way it takes; null where that edition, or a later one, is held. */
async function bring(db: Database, incoming: Incoming, source: string, now: number): Promise<PackChange | null> {
  const installed = installedOf(incoming, source, now);
  const { key, movesFrom } = incoming;
  const held = await db.packs.get(key);
  if (held) return held.edition < installed.edition ? updatePack(db, installed) : null;
  if (movesFrom && (await db.packs.get(movesFrom))) return movePack(db, movesFrom, installed);
  return installPack(db, installed);
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

async function changesAnswers(db: Database, { key, pack }: Incoming): Promise<boolean> {
  const questions = await db.questions.where('packKey').equals(key).toArray();
  return planPack(installedOf({ key, pack, movesFrom: null }, '', 0), questions).change.answersChanged.length > 0;
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
      const { key, pack, movesFrom } = incoming;
      const held = await db.packs.get(key);
      if (held && held.edition >= pack.pack.edition) continue;
      if (held && !(await changesAnswers(db, incoming))) {
        const change = await bring(db, incoming, address, now);
        await db.stagedPacks.delete(key);
        if (change) committed.changes.push(change);
      } else {
        await db.stagedPacks.put({ key, pack, address, movesFrom });
        committed.staged.push(key);
      }
    }
    await db.subscriptions.put(afterCheck(subscription, checked, now, random));
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
      const packs = subscription.packs.filter((one) => one !== staged.movesFrom && one !== key);
      const author = (staged.pack.sign?.key as AuthorKey | undefined) ?? subscription.author;
      await db.subscriptions.put({ ...subscription, author, packs: [...packs, key] });
    }
    return change;
  });

/** The learner does not want what waits; a higher edition is offered again. */
export const declineStaged = (db: Database, key: PackKey): Promise<void> =>
  write(db, TABLES, async () => {
    const staged = await db.stagedPacks.get(key);
    if (!staged) return;
    await db.stagedPacks.delete(key);
    const subscription = await db.subscriptions.get(staged.address);
    if (subscription) await db.subscriptions.put(declining(subscription, key, staged.pack.pack.edition));
  });

/** Ends a subscription; its packs stay, as packs from a file would. */
export const unsubscribe = (db: Database, address: string): Promise<void> =>
  write(db, TABLES, async () => {
    await db.subscriptions.delete(address);
    await db.stagedPacks.where('address').equals(address).delete();
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
export const readBeforeStaged = (db: Database, { key, movesFrom }: StagedPackRow) =>
  read(db, ['packFiles'], async () => {
    const file = (await db.packFiles.get(key)) ?? (movesFrom ? await db.packFiles.get(movesFrom) : undefined);
    return file?.pack ?? null;
  });
