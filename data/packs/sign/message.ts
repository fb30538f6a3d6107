/**
 * What is signed: a domain string, a zero byte, and SHA-256 of the content's canonical JSON (RFC 8785). The domain keeps a
 * signature of one kind from ever passing for another; texts are NFC and numbers whole because readPack let the pack through.
 */
import canonicalize from 'canonicalize';
import type { Pack } from '../schema';
import { leanContent } from '../write';

/** The part of WebCrypto that signing needs; passed in, so that this runs in Node, pages and workers alike. */
export type Subtle = Pick<
  SubtleCrypto,
  'generateKey' | 'importKey' | 'exportKey' | 'sign' | 'verify' | 'digest' | 'deriveKey' | 'encrypt' | 'decrypt'
>;

export type Domain =
  | 'so-tay-144/pack/1'
  | 'so-tay-144/hand-over/1'
  | 'so-tay-144/key-file/1'
  | 'so-tay-144/catalog/1'
  | 'so-tay-144/built-in-catalog/1';

const utf8 = (text: string) => new TextEncoder().encode(text);

export const sha256 = async (bytes: Uint8Array<ArrayBuffer>, subtle: Subtle): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await subtle.digest('SHA-256', bytes));

/** The canonical JSON of any content without `undefined`. Throws for what JSON can't hold. */
export function canonicalJson(content: unknown): string {
  const text = canonicalize(content);
  if (text === undefined) throw new TypeError('no JSON');
  return text;
}

/** SHA-256 of the content's canonical JSON: 32 bytes. */
export const contentHash = (content: unknown, subtle: Subtle): Promise<Uint8Array<ArrayBuffer>> =>
  sha256(utf8(canonicalJson(content)), subtle);

/** The bytes that a signature of content with that hash is made over. */
export function signedBytes(domain: Domain, hash: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = utf8(`${domain}\0`);
  const bytes = new Uint8Array(head.length + hash.length);
  bytes.set(head);
  bytes.set(hash, head.length);
  return bytes;
}

/** All that a pack says but its signature; lists that are absent and lists that are empty are the same. */
export const signedContent = ({ sign: _, ...content }: Pack): unknown => leanContent(content);
