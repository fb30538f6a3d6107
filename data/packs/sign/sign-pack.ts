/** Puts an author's signature on a pack. */
import type { Pack } from '../schema';
import type { HandOver } from './hand-over';
import { type SigningKey, signContent } from './keys';
import { type Subtle, signedContent } from './message';

/** The pack signed by `key`, whoever signed it before. `from`: statements of earlier keys, oldest first. */
export async function signPack(
  pack: Pack,
  key: SigningKey,
  subtle: Subtle,
  from: readonly HandOver[] = [],
): Promise<Pack> {
  const value = await signContent('so-tay-144/pack/1', signedContent(pack), key, subtle);
  const sign = { alg: 'Ed25519' as const, key: key.author, value, ...(from.length > 0 && { from: [...from] }) };
  return { ...pack, sign };
}
