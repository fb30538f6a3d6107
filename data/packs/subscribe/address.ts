/** Which addresses can be followed: https on any host, for a file, or for a folder that has an index.json. */

/** As in packs (LIMITS.address): longer ones are no addresses that people send each other. */
const LONGEST = 500;
export const INDEX_FILE = 'index.json';

export interface Followed {
  /** The one spelling that a subscription is kept under. */
  address: string;
  host: string;
  /** The browser's permission for exactly this host. */
  pattern: string;
}

export type AddressFault = 'empty' | 'notHttps' | 'login' | 'tooLong' | 'broken';
export type AddressReading = { ok: true; followed: Followed } | { ok: false; fault: AddressFault };

const fails = (fault: AddressFault): AddressReading => ({ ok: false, fault });

/** An address as typed or pasted. "tinh.example/goi/" stands for its index.json. */
export function readAddress(typed: string): AddressReading {
  const text = typed.trim();
  if (text === '') return fails('empty');
  if (text.length > LONGEST) return fails('tooLong');
  let url: URL;
  try {
    url = new URL(/^[a-z][a-z0-9+.-]*:/iu.test(text) && !/^[^/]+:\d/u.test(text) ? text : `https://${text}`);
  } catch {
    return fails('broken');
  }
  if (url.protocol !== 'https:') return fails('notHttps');
  if (url.username || url.password) return fails('login');
  if (!url.hostname) return fails('broken');
  url.hash = '';
  if (url.pathname.endsWith('/')) url.pathname += INDEX_FILE;
  // Match patterns name no port (Firefox refuses it): the permission is for the host.
  return { ok: true, followed: { address: url.href, host: url.host, pattern: `https://${url.hostname}/*` } };
}
