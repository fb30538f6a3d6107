/** Writes what was offered: a new pack, the next edition, or a held pack that goes on under its author's key; and pins the author. */
import type { Offer } from '../../components/packs/import-state';
import { PASTED } from '../../components/packs/source';
import type { Progress } from '../../data/store/database';
import type { InstalledPack } from '../../data/store/rows';
import type { Store } from '../../data/store/store';
import { followMove } from '../wiring/follow-move';

/** Rejects with the store's error. `now` in ms. */
export async function installOffer(
  store: Store,
  offer: Pick<Offer, 'pack' | 'file' | 'identity' | 'standing'>,
  now: number,
  progress: Progress = {},
): Promise<void> {
  const { pack, file, identity, standing } = offer;
  const installed: InstalledPack = {
    key: identity.key,
    pack,
    edition: pack.pack.edition,
    addedAt: now,
    paused: false,
    source: file ?? PASTED,
  };
  const { held } = standing;
  if (held && held.how !== 'same') {
    await store.movePack(held.key, installed, progress);
    await followMove(held.key, installed.key);
  } else await (held ? store.updatePack(installed, progress) : store.installPack(installed, progress));
  if (identity.kind === 'signed')
    await store.signing.pin({ author: identity.author, name: pack.pack.author.name, since: now });
}
