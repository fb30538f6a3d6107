/** An edition's signature on its way out, and which held pack a draft goes on from. */
import type { Pack } from '../schema';
import type { AuthorKey, SigningKey } from '../sign/keys';
import type { Subtle } from '../sign/message';
import { signPack } from '../sign/sign-pack';

/** The own key that signed the edition before, else the newest; null where none is held. `keys`: newest first. */
export const keyFor = <K extends { author: AuthorKey }>(keys: readonly K[], base: Pack | null): K | null =>
  keys.find(({ author }) => author === base?.sign?.key) ?? keys[0] ?? null;

/** The edition signed by `key`, or as it stands without one. What earlier keys said stays as long as the key does. */
export async function signEdition(
  pack: Pack,
  base: Pack | null,
  key: SigningKey | null,
  subtle: Subtle,
): Promise<Pack> {
  if (!key) return pack;
  const from = base?.sign?.key === key.author ? base.sign.from : undefined;
  return signPack(pack, key, subtle, from);
}

/** 'other-author': members hold it under a key that is not here; 'unsigned-now': it was signed by `key` until now. */
export type SignatureNote = 'other-author' | 'unsigned-now' | null;

/** What has to be said before an edition goes out. `key`: as keyFor gives it. */
export function signatureNote(base: Pack | null, key: AuthorKey | null, signs: boolean): SignatureNote {
  if (!base?.sign) return null;
  if (base.sign.key !== key) return 'other-author';
  return signs ? null : 'unsigned-now';
}

/** Of the held packs with one uid, the one that an imported file goes on from: signed by an own key, else unsigned, else any. */
export const baseAmong = (held: readonly Pack[], own: readonly AuthorKey[]): Pack | null =>
  held.find(({ sign }) => own.some((author) => author === sign?.key)) ??
  held.find(({ sign }) => !sign) ??
  held[0] ??
  null;
