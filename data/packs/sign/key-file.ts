/**
 * A signing key as a file that may lie anywhere: its private half encrypted with AES-256-GCM under a key that PBKDF2 makes from a
 * passphrase. What is readable (whose key, how it is encrypted) is authenticated with it. docs/signing.md describes the format.
 */
import * as v from 'valibot';
import { fromBase64url, toBase64url } from './base64url';
import { type AuthorKey, isSignedBy, type SigningKey, signContent } from './keys';
import { canonicalJson, type Subtle } from './message';

export const KEY_FILE_FORMAT = 'so-tay-144-khoa-ky';
/** OWASP's advice for PBKDF2-HMAC-SHA-256, Password Storage Cheat Sheet (600,000 since 2023). */
export const ITERATIONS = 600_000;
/** A file that asks for more would let the browser stand still; fewer is no protection, and nothing of ours wrote it. */
const MOST_ITERATIONS = 5_000_000;
/** Four words, or a line: shorter ones are guessed from a stolen file. */
export const SHORTEST_PASSPHRASE = 12;
const SALT_BYTES = 16;
/** What NIST SP 800-38D recommends for GCM. */
const IV_BYTES = 12;

const bytes = (most: number) => v.pipe(v.string(), v.maxLength(most), v.regex(/^[A-Za-z0-9_-]+$/u));

const KeyFileSchema = v.strictObject({
  format: v.literal(KEY_FILE_FORMAT),
  version: v.literal(1),
  key: bytes(43),
  kdf: v.strictObject({
    name: v.literal('PBKDF2'),
    hash: v.literal('SHA-256'),
    iterations: v.pipe(v.number(), v.integer(), v.minValue(ITERATIONS), v.maxValue(MOST_ITERATIONS)),
    salt: bytes(64),
  }),
  cipher: v.strictObject({ name: v.literal('AES-GCM'), iv: bytes(16) }),
  data: bytes(400),
});
type KeyFile = v.InferOutput<typeof KeyFileSchema>;

async function secretKeyOf(
  passphrase: string,
  { salt, iterations }: KeyFile['kdf'],
  subtle: Subtle,
): Promise<CryptoKey> {
  // NFKC, so that one phrase typed under two input methods is one phrase.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: fromBase64url(salt) ?? new Uint8Array() };
  return subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

const cipherOf = ({ data: _, ...head }: KeyFile) => ({
  name: 'AES-GCM',
  iv: fromBase64url(head.cipher.iv) ?? new Uint8Array(),
  additionalData: new TextEncoder().encode(canonicalJson(head)),
});

/** The file's text. `random(n)` gives n random bytes. */
export async function writeKeyFile(
  { author, secret }: SigningKey,
  passphrase: string,
  random: (bytes: number) => Uint8Array,
  subtle: Subtle,
): Promise<string> {
  const file: KeyFile = {
    format: KEY_FILE_FORMAT,
    version: 1,
    key: author,
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: ITERATIONS, salt: toBase64url(random(SALT_BYTES)) },
    cipher: { name: 'AES-GCM', iv: toBase64url(random(IV_BYTES)) },
    data: '',
  };
  const key = await secretKeyOf(passphrase, file.kdf, subtle);
  const data = await subtle.encrypt(cipherOf(file), key, fromBase64url(secret) ?? new Uint8Array());
  return `${JSON.stringify({ ...file, data: toBase64url(new Uint8Array(data)) }, null, 2)}\n`;
}

export type KeyFileReading =
  | { ok: true; key: SigningKey }
  /** 'not-a-key-file': other content, or a newer version; 'passphrase': the wrong one, or a damaged file (GCM can't tell). */
  | { ok: false; fault: 'not-a-key-file' | 'passphrase' };

function parse(text: string): KeyFile | null {
  try {
    const parsed = v.safeParse(KeyFileSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** Never rejects for what the file holds. */
export async function readKeyFile(text: string, passphrase: string, subtle: Subtle): Promise<KeyFileReading> {
  const file = parse(text);
  const data = file && fromBase64url(file.data);
  if (!file || !data) return { ok: false, fault: 'not-a-key-file' };
  try {
    const secretKey = await secretKeyOf(passphrase, file.kdf, subtle);
    const secret = toBase64url(new Uint8Array(await subtle.decrypt(cipherOf(file), secretKey, data)));
    const key: SigningKey = { author: file.key as AuthorKey, secret };
    // The halves belong together: a file written by somebody else could pair our author's name with another key.
    const proof = await signContent('so-tay-144/key-file/1', { proof: file.kdf.salt }, key, subtle);
    const fits = await isSignedBy(key.author, 'so-tay-144/key-file/1', { proof: file.kdf.salt }, proof, subtle);
    return fits ? { ok: true, key } : { ok: false, fault: 'not-a-key-file' };
  } catch {
    return { ok: false, fault: 'passphrase' };
  }
}
