/**
 * Editions that wait for a word of the learner: each one whole checked pack, until it is taken, is not wanted, or a later one takes
 * its place.
 */
import type { AuthorKey } from '../packs/sign/keys';
import { declining } from '../packs/subscribe/subscription';
import type { PackKey } from '../practice/types';
import { bring, FOLLOWING_TABLES, readBefore } from './bring';
import { type Database, read, write } from './database';
import { StoreError } from './errors';
import { FILE_TABLES } from './pack-files';
import type { PackChange } from './pack-plan';
import type { StagedPackRow } from './rows';

/** One author signs all that is at one address: there a short name means one pack, whatever key signed what waits of it. Inside the caller's transaction. */
export async function stage(db: Database, row: StagedPackRow): Promise<void> {
  const isOfPack = ({ key, pack }: StagedPackRow) => key !== row.key && pack.pack.slug === row.pack.pack.slug;
  const earlier = (await db.stagedPacks.where('address').equals(row.address).toArray()).filter(isOfPack);
  await db.stagedPacks.bulkDelete(earlier.map(({ key }) => key));
  await db.stagedPacks.put(row);
}

/** The learner takes what waits. Rejects with 'pack-not-held' where it waits no more (another window was quicker). */
export const acceptStaged = (db: Database, key: PackKey, now: number): Promise<PackChange | null> =>
  write(db, FOLLOWING_TABLES, async () => {
    const staged = await db.stagedPacks.get(key);
    if (!staged) throw new StoreError('pack-not-held', [key]);
    const change = await bring(db, staged, staged.address, now);
    await db.stagedPacks.delete(key);
    const { pack, sign } = staged.pack;
    // A key that the followed one named is met by this: later packs of it are no first meeting.
    const signer = sign?.key as AuthorKey | undefined;
    if (signer && !(await db.pins.get(signer)))
      await db.pins.add({ author: signer, name: pack.author.name, since: now });
    const subscription = await db.subscriptions.get(staged.address);
    if (subscription) {
      const { author } = subscription;
      // Only the key that is followed names the next one: what still waits under an earlier key brings that key back.
      const isNamed = sign?.from?.some(({ key: said }) => said === author);
      await db.subscriptions.put({
        ...subscription,
        author: (isNamed && signer) || author,
        packs: [...new Set([...subscription.packs, key])],
        broughtAt: now,
      });
    }
    return change;
  });

/** The learner does not want what waits; a higher edition is offered again. */
export const declineStaged = (db: Database, key: PackKey): Promise<void> =>
  write(db, FOLLOWING_TABLES, async () => {
    const staged = await db.stagedPacks.get(key);
    if (!staged) return;
    await db.stagedPacks.delete(key);
    // Whichever address offers it.
    for (const subscription of await db.subscriptions.toArray())
      await db.subscriptions.put(declining(subscription, key, staged.pack.pack.edition));
  });

/** How many editions wait for a word of the learner. */
export const countStaged = (db: Database): Promise<number> => read(db, ['stagedPacks'], () => db.stagedPacks.count());

/** The edition that a waiting one would follow, for the list of what it changes; null for a new pack. */
export const readBeforeStaged = (db: Database, staged: StagedPackRow) =>
  read(db, FILE_TABLES, async () => (await readBefore(db, staged))?.pack ?? null);
