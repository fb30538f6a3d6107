/**
 * A small pack, or an address to follow, as a line of text: for a chat, a page's link, or a QR code. What is after "#" is sent to no
 * host, so the line may stand behind any page's address.
 */
import { deflateSync, Inflate } from 'fflate';
import { PACK_LIMITS, type Pack } from '../schema';
import { fromBase64url, toBase64url } from '../sign/base64url';
import { leanContent } from '../write';

/** Before "#" where no page is named. */
const BARE = 'so-tay-144';
const PACK_MARK = '#goi=';
/** Chats and browsers cut longer lines. */
export const LONGEST_LINK = 30_000;
/** Bytes that a phone's camera still reads from a screen: a code of 25 modules more at each side holds twice that, and is no longer read. */
export const LONGEST_IN_QR = 1200;
/** Input inflated at a time: deflate grows it at most about 1,030 times, so a step is never above some hundred kB. */
const STEP = 256;

/** The line, or null where the pack is too big for one. */
export function packLink(pack: Pack): string | null {
  const bytes = new TextEncoder().encode(JSON.stringify(leanContent(pack)));
  const link = `${BARE}${PACK_MARK}${toBase64url(deflateSync(bytes, { level: 9 }))}`;
  return link.length <= LONGEST_LINK ? link : null;
}

/** Whether a pasted text is such a line, with whatever page before it. */
export const isPackLink = (text: string): boolean => /^\s*[^\s{}]*#goi=[A-Za-z0-9_-]+\s*$/u.test(text);

/** The bytes of the pack's file, still to be read by readPack; null where the line was cut off, damaged, or holds too much. */
export function readPackLink(text: string): Uint8Array | null {
  const line = text.trim();
  const packed =
    line.length <= LONGEST_LINK + 2000 ? fromBase64url(line.slice(line.indexOf(PACK_MARK) + PACK_MARK.length)) : null;
  if (!packed || packed.length === 0) return null;
  const parts: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  const inflate = new Inflate((chunk, isLast) => {
    length += chunk.length;
    if (length > PACK_LIMITS.bytes) throw new RangeError('too large');
    parts.push(chunk.slice());
    isWhole = isLast;
  });
  try {
    for (let from = 0; from < packed.length; from += STEP)
      inflate.push(packed.subarray(from, from + STEP), from + STEP >= packed.length);
  } catch {
    return null;
  }
  if (!isWhole) return null;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
