/**
 * A signature that lies beside its content and names it by its hash, so that it can be checked for itself: who changes the content
 * without having the key makes it a signature of something else, not a false one.
 */
import { type AuthorKey, isHashSignedBy, type SigningKey, signContent } from './keys';
import { contentHash, type Domain, type Subtle } from './message';

export interface ContentSignature {
  /** SHA-256 of the content's canonical JSON, 64 hex digits. */
  sha256: string;
  /** 64 bytes as base64url. */
  value: string;
}

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));

export async function signatureOf(
  domain: Domain,
  content: unknown,
  key: SigningKey,
  subtle: Subtle,
): Promise<ContentSignature> {
  const [hash, value] = await Promise.all([contentHash(content, subtle), signContent(domain, content, key, subtle)]);
  return { sha256: hexOf(hash), value };
}

/** 'changed': sound, but of other content; 'foreign': not `author`'s signature of what it names. Rejects where the browser has no Ed25519. */
export async function checkSignature(
  { sha256, value }: ContentSignature,
  domain: Domain,
  content: unknown,
  author: AuthorKey,
  subtle: Subtle,
): Promise<'signed' | 'changed' | 'foreign'> {
  if (!(await isHashSignedBy(author, domain, bytesOf(sha256), value, subtle))) return 'foreign';
  return hexOf(await contentHash(content, subtle)) === sha256 ? 'signed' : 'changed';
}
