/** Whether the built-in pack, as it is held, bears the project's signature; checked when the page opens and when its edition changes. */
import { useEffect, useState } from 'preact/hooks';
import { isBuiltIn } from '../../data/packs/identity';
import { identifyPack } from '../../data/packs/sign/identify';
import { PROJECT } from '../../data/packs/sign/project-key';
import type { PackRow } from '../../data/store/rows';
import type { Store } from '../../data/store/store';

export function useProjectSignature(
  store: Store,
  packs: readonly PackRow[] | null,
  fail: (error: unknown) => void,
): boolean {
  const [isSigned, setIsSigned] = useState(false);
  const row = packs?.find(({ key }) => isBuiltIn(key));
  const { key, edition } = row ?? {};
  useEffect(() => {
    if (!key) return;
    let isCurrent = true;
    const check = async () => {
      const held = await store.readPack(key);
      const found = held && (await identifyPack(held.pack, crypto.subtle, PROJECT));
      // Only the project's key gives this pack's key.
      if (isCurrent) setIsSigned(found?.ok === true && found.identity.kind === 'signed' && found.identity.key === key);
    };
    check().catch(fail);
    return () => {
      isCurrent = false;
    };
  }, [store, fail, key, edition]);
  return isSigned;
}
