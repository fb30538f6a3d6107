/** What this device holds of a pack that is about to be published: found as if its file came in. */
import { useEffect, useState } from 'preact/hooks';
import { signEdition } from '../../data/packs/edit/sign-edition';
import type { Pack } from '../../data/packs/schema';
import { identifyPack } from '../../data/packs/sign/identify';
import type { SigningKey } from '../../data/packs/sign/keys';
import { PROJECT } from '../../data/packs/sign/project-key';
import { standingOf } from '../../data/packs/sign/trust';
import type { PackRow } from '../../data/store/rows';

export interface HeldEdition {
  edition: number;
  /** Publishing moves what is held to the author's key. */
  moves: boolean;
}

/** `signer`: null to publish it as it stands. Null where nothing is held, and until it is known. */
export function useHeldEdition(
  pack: Pack | null,
  base: Pack | null,
  signer: SigningKey | null,
  packs: PackRow[] | null,
  fail: (error: unknown) => void,
): HeldEdition | null {
  const [held, setHeld] = useState<HeldEdition | null>(null);
  useEffect(() => {
    let isWanted = true;
    const find = async (): Promise<HeldEdition | null> => {
      if (!pack || !packs) return null;
      const found = await identifyPack(await signEdition(pack, base, signer, crypto.subtle), crypto.subtle, PROJECT);
      if (!found.ok) return null;
      const { held: standing } = standingOf(found.identity, pack.pack, packs, []);
      const row = standing && packs.find(({ key }) => key === standing.key);
      return row ? { edition: row.edition, moves: standing?.how !== 'same' } : null;
    };
    find().then((now) => isWanted && setHeld(now), fail);
    return () => {
      isWanted = false;
    };
  }, [pack, base, signer?.author, packs]);
  return held;
}
