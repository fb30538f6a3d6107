/** The part of the store that is about signatures and subscriptions, as the surfaces use it. */
import type { AuthorKey } from '../packs/sign/keys';
import type { Pin } from '../packs/sign/trust';
import type { Checked, Subscription } from '../packs/subscribe/subscription';
import type { PackKey } from '../practice/types';
import * as attempts from './attempts';
import type { Incoming } from './bring';
import type { Database } from './database';
import type { PackChange } from './pack-plan';
import type { SigningKeyRow, StagedPackRow } from './rows';
import * as signing from './signing';
import * as staged from './staged';
import type { Changed } from './store';
import * as subscriptions from './subscriptions';

type Telling = <T>(work: Promise<T>, changed: (result: T) => Changed | null) => Promise<T>;

const packsOf = (changes: readonly (PackChange | null)[]): Changed | null => {
  const packKeys = changes.flatMap((change) => (change ? [change.key] : []));
  return packKeys.length > 0 ? { kind: 'packs', packKeys } : null;
};

export const followingOf = (db: Database, telling: Telling) => ({
  following: {
    list: () => subscriptions.listSubscriptions(db),
    countWaiting: () => staged.countStaged(db),
    begin: (subscription: Subscription, packs: readonly Incoming[], pin: Pin) =>
      telling(subscriptions.subscribe(db, subscription, packs, pin), packsOf),
    readForCheck: (address: string) => subscriptions.readForCheck(db, address),
    contentOf: (key: PackKey, edition: number) => subscriptions.readContent(db, key, edition),
    beginCheck: (address: string, moment: subscriptions.Moment) => attempts.beginCheck(db, address, moment),
    settleCheck: (address: string) => attempts.settleCheck(db, address),
    commit: (address: string, checked: Checked, packs: readonly Incoming[], moment: subscriptions.Moment) =>
      telling(subscriptions.commitCheck(db, address, checked, packs, moment), (done) =>
        packsOf(done ? done.changes : []),
      ),
    accept: (key: PackKey, now: number) => telling(staged.acceptStaged(db, key, now), (change) => packsOf([change])),
    decline: (key: PackKey) => staged.declineStaged(db, key),
    readBefore: (row: StagedPackRow) => staged.readBeforeStaged(db, row),
    end: (address: string) => subscriptions.unsubscribe(db, address),
  },
  signing: {
    listPins: () => signing.listPins(db),
    pin: (pin: Pin) => signing.pinAuthor(db, pin),
    listKeys: () => signing.listSigningKeys(db),
    keepKey: (key: SigningKeyRow) => signing.keepSigningKey(db, key),
    markKeySaved: (author: AuthorKey) => signing.markKeySaved(db, author),
  },
});
