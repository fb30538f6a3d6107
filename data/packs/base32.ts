/** Base32 without padding, lower case (RFC 4648, section 6): what ids are written in, as it survives any file system and any ear. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const BITS_PER_CHARACTER = 5;

/** 16 bytes give 26 characters. */
export function base32(bytes: Uint8Array): string {
  let text = '';
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= BITS_PER_CHARACTER) {
      bits -= BITS_PER_CHARACTER;
      text += ALPHABET[(buffer >> bits) & 31] ?? '';
    }
    buffer &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + (ALPHABET[(buffer << (BITS_PER_CHARACTER - bits)) & 31] ?? '');
}
