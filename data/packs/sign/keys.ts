/** Authors' Ed25519 keys (RFC 8032), by WebCrypto: made, read, used. */
import { fromBase64url, toBase64url } from './base64url';
import { contentHash, type Domain, type Subtle, signedBytes } from './message';

/** A public key, 32 bytes as base64url: who an author is. */
export type AuthorKey = string & { readonly __brand: 'AuthorKey' };

const ALGORITHM = 'Ed25519';

/** Both halves as plain data, to be kept on the device. */
export interface SigningKey {
  author: AuthorKey;
  /** The private half, PKCS #8 as base64url. Leaves the device only under a passphrase (key-file.ts). */
  secret: string;
}

export async function makeKey(subtle: Subtle): Promise<SigningKey> {
  const pair = (await subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])) as CryptoKeyPair;
  const [open, secret] = await Promise.all([
    subtle.exportKey('raw', pair.publicKey),
    subtle.exportKey('pkcs8', pair.privateKey),
  ]);
  return { author: toBase64url(new Uint8Array(open)) as AuthorKey, secret: toBase64url(new Uint8Array(secret)) };
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => {
  const bytes = fromBase64url(text);
  if (!bytes) throw new TypeError('not base64url');
  return bytes;
};

/** Signs `content` (canonical JSON's idea of it); 64 bytes as base64url. Rejects where the key is none. */
export async function signContent(
  domain: Domain,
  content: unknown,
  { secret }: Pick<SigningKey, 'secret'>,
  subtle: Subtle,
): Promise<string> {
  const [key, hash] = await Promise.all([
    subtle.importKey('pkcs8', bytesOf(secret), ALGORITHM, false, ['sign']),
    contentHash(content, subtle),
  ]);
  return toBase64url(new Uint8Array(await subtle.sign(ALGORITHM, key, signedBytes(domain, hash))));
}

/** Whether `author` signed `content`. False too for a key or value that is none. Rejects only where the browser has no Ed25519. */
export const isSignedBy = async (
  author: string,
  domain: Domain,
  content: unknown,
  value: string,
  subtle: Subtle,
): Promise<boolean> => isHashSignedBy(author, domain, await contentHash(content, subtle), value, subtle);

/** The same, of content whose contentHash is known. */
export async function isHashSignedBy(
  author: string,
  domain: Domain,
  hash: Uint8Array,
  value: string,
  subtle: Subtle,
): Promise<boolean> {
  const [raw, signature] = [fromBase64url(author), fromBase64url(value)];
  if (!raw || !signature || isWeakKey(raw)) return false;
  const key = await subtle.importKey('raw', raw, ALGORITHM, false, ['verify']).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'NotSupportedError') throw error;
    return null;
  });
  return key !== null && subtle.verify(ALGORITHM, key, signature, signedBytes(domain, hash)).catch(() => false);
}

/** Bytes of y as RFC 8032 writes it: little-endian, the sign of x in the top bit. */
function yOf(key: Uint8Array): bigint {
  let y = 0n;
  for (const byte of key.toReversed()) y = (y << 8n) | BigInt(byte);
  return y & ((1n << 255n) - 1n);
}

const P = (1n << 255n) - 19n;
/** d of Ed25519: −121665 / 121666 (RFC 8032, section 5.1), as the fraction it is. */
const [D_OVER, D_UNDER] = [-121665n, 121666n];

/**
 * Points of order 1, 2, 4 or 8, under which one signature fits nearly any text; some browsers take them. Orders 1, 2 and 4 have
 * y = ±1 or 0. A point of order 8 doubles to one with y = 0, so y² = −x²; with the curve's equation that is d·y⁴ + 2y² − 1 = 0.
 */
export function isWeakKey(key: Uint8Array): boolean {
  const y = yOf(key) % P;
  const y2 = (y * y) % P;
  return y === 0n || y === 1n || y === P - 1n || (D_OVER * y2 * y2 + D_UNDER * (2n * y2 - 1n)) % P === 0n;
}
