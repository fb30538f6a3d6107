/**
 * The files of a zip that are wanted, inflated while counting: a zip bomb is left before it has grown. Names are only looked
 * up, never written anywhere, so paths like "../x" do no harm. Never throws.
 */
import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { packedBytes, type ZipEntry, zipDirectory } from './zip-directory';

/** 10 MB: Word and Excel files of two thousand questions with pictures stay well under it. */
export const MOST_ZIPPED = 10 * 1024 * 1024;
/** 20 MB of what is wanted: sheets or text of 2,000 full questions come to 5. */
export const MOST_INFLATED = 20 * 1024 * 1024;

export type UnzipFault =
  | 'damaged'
  | 'zip-bomb'
  | 'password'
  | 'too-large'
  /** Word or Excel from before 2007. */
  | 'old-office';
export type Unzipped = { ok: true; files: Map<string, Uint8Array> } | { ok: false; reason: UnzipFault };

const STORED = 0;
const DEFLATED = 8;
/** Of honest files: repetitive text in a document's XML comes to 75-fold. What grows more was made to. */
const MOST_GROWTH = 200;
/** Deflate grows at most 1,032-fold, so one step stays under 5 MB. */
const STEP = 4096;

/** What `limit` bytes hold; null past it. Throws what fflate throws where the bytes are no deflate stream. */
function inflate(packed: Uint8Array, limit: number): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length && length <= limit; at += STEP)
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  if (length > limit) return null;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function contentOf(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array | UnzipFault {
  if (entry.encrypted) return 'password';
  const packed = packedBytes(bytes, entry);
  if (!packed || (entry.method !== STORED && entry.method !== DEFLATED)) return 'damaged';
  if (entry.method === STORED && packed.length > limit) return 'too-large';
  try {
    const content = entry.method === STORED ? packed : inflate(packed, limit);
    if (!content) return packed.length * MOST_GROWTH < limit ? 'zip-bomb' : 'too-large';
    return crc32(content) === entry.crc ? content : 'damaged';
  } catch {
    return 'damaged';
  }
}

/** Office files before 2007, and newer ones with a password, are OLE containers ([MS-CFB] 2.2). */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** Name of the stream that holds the encrypted file ([MS-OFFCRYPTO] 2.3.4.4), in UTF-16LE. */
const ENCRYPTED_PACKAGE = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

function holds(bytes: Uint8Array, sought: readonly number[]): boolean {
  const [first = 0] = sought;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (sought.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

/** `wanted` is asked with each path; of two files with one path the first counts. `limit`: bytes inflated in all. */
export function unzip(bytes: Uint8Array, wanted: (path: string) => boolean, limit = MOST_INFLATED): Unzipped {
  if (bytes.length > MOST_ZIPPED) return { ok: false, reason: 'too-large' };
  if (OLE.every((byte, i) => bytes[i] === byte))
    return { ok: false, reason: holds(bytes, ENCRYPTED_PACKAGE) ? 'password' : 'old-office' };
  const entries = zipDirectory(bytes);
  if (!entries) return { ok: false, reason: 'damaged' };

  const files = new Map<string, Uint8Array>();
  let left = limit;
  for (const entry of entries) {
    if (entry.path.endsWith('/') || files.has(entry.path) || !wanted(entry.path)) continue;
    const content = contentOf(bytes, entry, left);
    if (typeof content === 'string') return { ok: false, reason: content };
    left -= content.length;
    files.set(entry.path, content);
  }
  return { ok: true, files };
}
