/** The held pack that an imported file goes on from, whoever signed it; null where none has its uid. */
import { baseAmong } from '../../data/packs/edit/sign-edition';
import { isBuiltIn } from '../../data/packs/identity';
import type { Pack } from '../../data/packs/schema';
import type { Store } from '../../data/store/store';

export async function readBase(store: Store, uid: string): Promise<Pack | null> {
  const [rows, keys] = await Promise.all([store.listPacks(), store.signing.listKeys()]);
  const named = rows.filter(({ key, header }) => header.uid === uid && !isBuiltIn(key));
  const held = await Promise.all(named.map(({ key }) => store.readPack(key)));
  return baseAmong(
    held.flatMap((installed) => installed?.pack ?? []),
    keys.map(({ author }) => author),
  );
}
