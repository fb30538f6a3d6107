/** That a check began, and that one was cut short. What it came to otherwise: subscriptions.ts. */
import { beginning, cutShort } from '../packs/subscribe/attempt';
import type { Subscription } from '../packs/subscribe/subscription';
import { type Database, write } from './database';
import type { Moment } from './subscriptions';

const change = (db: Database, address: string, by: (held: Subscription) => Subscription): Promise<void> =>
  write(db, ['subscriptions'], async () => {
    const held = await db.subscriptions.get(address);
    const next = held && by(held);
    if (next && next !== held) await db.subscriptions.put(next);
  });

/** Before the first request. */
export const beginCheck = (db: Database, address: string, { now, random }: Moment): Promise<void> =>
  change(db, address, (held) => beginning(held, now, random));

/** For a check that nobody runs any more: it counts as failed. Nothing where none is open. */
export const settleCheck = (db: Database, address: string): Promise<void> => change(db, address, cutShort);
