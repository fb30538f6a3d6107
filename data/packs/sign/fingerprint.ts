/** An author's key as people compare it: eight words, read out over the phone, or all of it as hex. */
import { fromBase64url } from './base64url';
import type { AuthorKey } from './keys';
import { type Subtle, sha256 } from './message';
import { WORDS } from './words';

/** 8 words of 256 each say 64 bits. */
const SPOKEN_BYTES = 8;
/** Digits of one group: few enough to compare at a glance. */
const GROUP = 4;

export interface Fingerprint {
  words: string[];
  /** All 256 bits, in groups. */
  hex: string;
}

/** SHA-256 of the public key. Rejects where the text is no key. */
export async function authorHash(author: AuthorKey, subtle: Subtle): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = fromBase64url(author);
  if (!bytes) throw new TypeError('not a key');
  return sha256(bytes, subtle);
}

export function fingerprintOf(hash: Uint8Array): Fingerprint {
  const digits = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return {
    words: [...hash.subarray(0, SPOKEN_BYTES)].map((byte) => WORDS[byte] ?? ''),
    hex: digits.match(new RegExp(`.{${GROUP}}`, 'gu'))?.join(' ') ?? digits,
  };
}

export const readFingerprint = async (author: AuthorKey, subtle: Subtle): Promise<Fingerprint> =>
  fingerprintOf(await authorHash(author, subtle));
