/** The list of a zip's files, from its central directory (PKWARE APPNOTE 4.3.12): the local headers may lie or lack sizes. */

export interface ZipEntry {
  /** With "/" between folders and none in front. */
  path: string;
  encrypted: boolean;
  /** 0 stored, 8 deflate. */
  method: number;
  crc: number;
  /** In bytes. */
  packedSize: number;
  size: number;
  /** Offset of the local header. */
  at: number;
}

const END = 0x06054b50;
const END_BYTES = 22;
const MOST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const ENCRYPTED = 1;
const ZIP64_EXTRA = 1;
const IN_EXTRA = 0xffffffff;
/** Office files hold some dozens; with pictures, hundreds. */
const MOST_ENTRIES = 10_000;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Offset of the first entry and their number, or null. */
function endRecord(view: DataView): { at: number; count: number } | null {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= 0 && at >= last - MOST_COMMENT; at--)
    if (view.getUint32(at, true) === END)
      return { at: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
  return null;
}

/** Sizes and offset that did not fit 32 bits, or were written wide for no need (APPNOTE 4.5.3). */
function wideFields(view: DataView, from: number, to: number, narrow: readonly number[]): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    let field = at + 4;
    return narrow.map((value) => {
      if (value !== IN_EXTRA || field + 8 > to) return value;
      field += 8;
      return Number(view.getBigUint64(field - 8, true));
    });
  }
  return [...narrow];
}

/** Every entry in the directory's order; null where the bytes hold no whole directory. */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = viewOf(bytes);
  const end = endRecord(view);
  if (!end || end.count > MOST_ENTRIES) return null;
  const entries: ZipEntry[] = [];
  let { at } = end;
  for (let i = 0; i < end.count; i++) {
    if (at + ENTRY_BYTES > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const nameEnd = at + ENTRY_BYTES + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > bytes.length) return null;
    const written = new TextDecoder().decode(bytes.subarray(at + ENTRY_BYTES, nameEnd));
    const narrow = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    const [size = 0, packedSize = 0, header = 0] = wideFields(view, nameEnd, extraEnd, narrow);
    entries.push({
      path: written.replaceAll('\\', '/').replace(/^\/+/u, ''),
      encrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size,
      packedSize,
      at: header,
    });
    at = next;
  }
  return entries;
}

/** The packed bytes of `entry`, or null where they do not lie in the file. */
export function packedBytes(bytes: Uint8Array, { at, packedSize }: ZipEntry): Uint8Array | null {
  const view = viewOf(bytes);
  if (at + LOCAL_BYTES > bytes.length || view.getUint32(at, true) !== LOCAL) return null;
  const start = at + LOCAL_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + packedSize <= bytes.length ? bytes.subarray(start, start + packedSize) : null;
}
