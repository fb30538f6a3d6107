/** Base64url without padding (RFC 4648, section 5): how keys and signatures stand in a file. */

export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replace(/\+/gu, '-').replace(/\//gu, '_').replace(/[=]+$/u, '');
}

/** Null where the text is no base64url, or ends in bits that no byte is made of (so each value has one spelling). */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]*$/u.test(text) || text.length % 4 === 1) return null;
  const binary = atob(text.replace(/-/gu, '+').replace(/_/gu, '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return toBase64url(bytes) === text ? bytes : null;
}
