/** What waits for a word of the learner, each with what it would change. */
import { useEffect, useState } from 'preact/hooks';
import type { StagedView } from '../../components/subscriptions/StagedPack';
import { readFingerprint } from '../../data/packs/sign/fingerprint';
import type { AuthorKey } from '../../data/packs/sign/keys';
import { standingOf } from '../../data/packs/sign/trust';
import { compareEditions } from '../../data/packs/update';
import type { StagedPackRow } from '../../data/store/rows';
import type { Store } from '../../data/store/store';
import type { ListedSubscription } from '../../data/store/subscriptions';

async function viewOf(store: Store, row: StagedPackRow): Promise<StagedView> {
  const before = await store.following.readBefore(row);
  const author = row.pack.sign?.key as AuthorKey | undefined;
  const isNew = author !== undefined && before?.sign?.key !== author && row.movesFrom !== null;
  // Its signature was checked before it was kept.
  const signer = author && { kind: 'signed' as const, key: row.key, author, isProject: false };
  const identity = signer && { ...signer, formerKeys: row.movesFrom ? [row.movesFrom] : [] };
  return {
    row,
    comparison: compareEditions(before, row.pack, row.movesFrom !== null),
    newKey: isNew ? await readFingerprint(author, crypto.subtle) : null,
    namesakes: identity ? standingOf(identity, row.pack.pack, await store.listPacks(), []).namesakes : [],
  };
}

export function useStaged(store: Store, listed: readonly ListedSubscription[]): StagedView[] {
  const [views, setViews] = useState<StagedView[]>([]);
  useEffect(() => {
    let isCurrent = true;
    Promise.all(listed.flatMap(({ staged }) => staged).map((row) => viewOf(store, row))).then(
      (read) => isCurrent && setViews(read),
      // The list itself is followed, and says what is wrong with the store.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [store, listed]);
  return views;
}
