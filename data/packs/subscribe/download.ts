/**
 * One conditional request that says nothing of who asks: no cookies, no referrer, nothing cached by the browser (the ETag is ours to
 * keep). The size is counted while it streams, so that no header has to be believed.
 */
import type { Fault } from './faults';

export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** What the last whole answer carried, to be asked with. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}
export const NO_VALIDATORS: Validators = { etag: null, lastModified: null };

export interface Wanted extends Validators {
  address: string;
  maxBytes: number;
  /** Ends the request, reading the body included, after `seconds`; without any answer after FIRST_ANSWER_SECONDS. */
  seconds: number;
}

export type Downloaded =
  /** 304. */
  | { kind: 'unchanged'; finalHost: string }
  | ({ kind: 'body'; bytes: Uint8Array<ArrayBuffer>; finalHost: string } & Validators)
  | { kind: 'failed'; fault: Fault };

export interface Network {
  fetch: Fetch;
  /** AbortSignal.timeout. */
  timeout: (ms: number) => AbortSignal;
}

/** Chrome ends a background whose fetch has had no answer for 30 seconds, and with it whoever would say so. */
export const FIRST_ANSWER_SECONDS = 25;

const fails = (fault: Fault): Downloaded => ({ kind: 'failed', fault });
/** A header that is kept and sent again: no longer than servers make them. */
const LONGEST_VALIDATOR = 200;

const validator = (response: Response, name: string): string | null => {
  const value = response.headers.get(name);
  return value !== null && value.length <= LONGEST_VALIDATOR ? value : null;
};

async function readBody(response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > maxBytes) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** A signal that ends after `seconds`, or while nothing is answered after the first of them; `ended`: by which of the two it did. */
function limit(seconds: number, timeout: Network['timeout']) {
  const ending = new AbortController();
  const limits = { signal: ending.signal, isAnswered: false, ended: null as number | null };
  const end = (after: number) => {
    limits.ended ??= after;
    ending.abort();
  };
  const first = Math.min(seconds, FIRST_ANSWER_SECONDS);
  timeout(seconds * 1000).addEventListener('abort', () => end(seconds));
  timeout(first * 1000).addEventListener('abort', () => limits.isAnswered || end(first));
  return limits;
}

export async function download(wanted: Wanted, { fetch, timeout }: Network): Promise<Downloaded> {
  const { address, maxBytes, seconds, etag, lastModified } = wanted;
  const limits = limit(seconds, timeout);
  try {
    const response = await fetch(address, {
      headers: {
        Accept: 'application/json',
        ...(etag && { 'If-None-Match': etag }),
        ...(lastModified && { 'If-Modified-Since': lastModified }),
      },
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      signal: limits.signal,
    });
    limits.isAnswered = true;
    const final = new URL(response.url || address);
    if (final.protocol !== 'https:') return fails({ code: 'insecure' });
    if (response.status === 304 && (etag || lastModified)) return { kind: 'unchanged', finalHost: final.host };
    if (response.status !== 200) return fails({ code: 'status', status: response.status });
    const bytes = await readBody(response, maxBytes);
    if (!bytes) return fails({ code: 'tooLarge', max: maxBytes });
    const validators = { etag: validator(response, 'etag'), lastModified: validator(response, 'last-modified') };
    return { kind: 'body', bytes, finalHost: final.host, ...validators };
  } catch {
    return fails(limits.ended === null ? { code: 'unreachable' } : { code: 'timeout', seconds: limits.ended });
  }
}
