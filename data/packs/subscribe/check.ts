/**
 * One check of an address: ask whether anything is new, fetch what is, look at all of it. Gives everything or a fault; writes nothing.
 * Each pack must be signed by the author that this subscription is about, or by a key that this author's key has named.
 */
import { signedPackKey } from '../identity';
import { PACK_LIMITS } from '../schema';
import { authorHash } from '../sign/fingerprint';
import type { AuthorKey } from '../sign/keys';
import { sha256 } from '../sign/message';
import { type Downloaded, download, type Network, NO_VALIDATORS, type Validators, type Wanted } from './download';
import type { Fault } from './faults';
import { INDEX_LIMITS, type IndexEntry, type IndexFile, looksLikeIndex, readIndex } from './index-file';
import { type Fetched, readSigned, type Surroundings } from './read-signed';

/** Slow lines must get two megabytes through. */
const SECONDS = 120;

export interface Asked extends Validators {
  address: string;
  /** Null at the first look, before anybody is trusted. */
  author: AuthorKey | null;
}

export type Looked =
  | { kind: 'unchanged'; movedTo: string | null }
  | ({ kind: 'answered'; movedTo: string | null; packs: Fetched[]; author: AuthorKey } & Validators)
  | { kind: 'failed'; fault: Fault };

type Part = { ok: true; fetched: Fetched | null } | { ok: false; fault: Fault };
const fails = (fault: Fault) => ({ kind: 'failed' as const, fault });

const nameOf = (address: string) => new URL(address).pathname.split('/').at(-1) ?? address;
const movedTo = (address: string, { finalHost }: { finalHost: string }) =>
  finalHost === new URL(address).host ? null : finalHost;

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const ask = (wanted: Wanted, network: Network): Promise<Downloaded> => download(wanted, network);

/** One entry of an index: null where its edition is known already. */
async function fetchEntry(entry: IndexEntry, asked: Asked, surroundings: Surroundings): Promise<Part> {
  const { file, slug, edition } = entry;
  const { subtle, known, held } = surroundings;
  const key = signedPackKey(await authorHash(entry.author as AuthorKey, subtle), slug);
  const mine = held(key);
  if (mine !== null && edition < mine)
    return { ok: false, fault: { code: 'older', file, held: mine, offered: edition } };
  if ((known(key) ?? 0) >= edition) return { ok: true, fetched: null };
  const address = new URL(file, asked.address).href;
  const answer = await ask(
    { address, maxBytes: PACK_LIMITS.bytes, seconds: SECONDS, etag: null, lastModified: null },
    surroundings,
  );
  if (answer.kind === 'failed') return { ok: false, fault: answer.fault };
  if (answer.kind === 'unchanged') return { ok: false, fault: { code: 'status', status: 304 } };
  const read = await readSigned(file, answer.bytes, asked.author, surroundings);
  if (!read.ok) return read;
  const sum = [...(await sha256(answer.bytes, subtle))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const { pack, identity } = read.fetched;
  const fits = sum === entry.sha256 && pack.pack.slug === slug && pack.pack.edition === edition;
  if (!fits || identity.author !== entry.author) return { ok: false, fault: { code: 'mismatch', file } };
  return read;
}

type All = { ok: true; packs: Fetched[]; isPartial: boolean } | { ok: false; fault: Fault };

/**
 * A pack that the followed key has never signed, by an author whose new key the followed one named for another pack here, is left out
 * until the learner takes that key: refused, it would stand in the way of the very hand-over.
 */
async function fetchAll(index: IndexFile, asked: Asked, surroundings: Surroundings): Promise<All> {
  const packs: Fetched[] = [];
  const strange: { author: string; fault: Fault }[] = [];
  /** Whose packs are taken, held, or wait here. */
  const named = new Set<string>();
  // One after the other: fifty at once would be no kindness to a small host.
  for (const entry of index.packs) {
    const part = await fetchEntry(entry, asked, surroundings);
    if (part.ok) {
      named.add(entry.author);
      if (part.fetched) packs.push(part.fetched);
    } else if (part.fault.code === 'otherAuthor') strange.push({ author: entry.author, fault: part.fault });
    else return part;
  }
  const refused = strange.find(({ author }) => !named.has(author));
  return refused ? { ok: false, fault: refused.fault } : { ok: true, packs, isPartial: strange.length > 0 };
}

/** Looks at an address: a pack, or an index of packs. */
export async function look(asked: Asked, surroundings: Surroundings): Promise<Looked> {
  const { address, author, etag, lastModified } = asked;
  const answer = await ask(
    { address, maxBytes: PACK_LIMITS.bytes, seconds: SECONDS, etag, lastModified },
    surroundings,
  );
  if (answer.kind === 'failed') return answer;
  if (answer.kind === 'unchanged') return { kind: 'unchanged', movedTo: movedTo(address, answer) };
  const [text, file] = [textOf(answer.bytes), nameOf(address)];
  const rest = { etag: answer.etag, lastModified: answer.lastModified, movedTo: movedTo(address, answer) };
  const done = (packs: Fetched[], fallback: AuthorKey | null): Looked => {
    const authors = [...new Set(packs.map(({ identity }) => identity.author))];
    // One subscription is one author's: with two, nobody could say whom the reader trusted.
    if (authors.length > 1) return fails({ code: 'otherAuthor', file });
    const signer = authors[0] ?? fallback;
    return signer === null
      ? fails({ code: 'broken', file, problem: 'badIndex' })
      : { kind: 'answered', packs, author: signer, ...rest };
  };
  if (text.trimStart().startsWith('<')) return fails({ code: 'html', file });
  if (!looksLikeIndex(text)) {
    const read = await readSigned(file, answer.bytes, author, surroundings);
    if (!read.ok) return fails(read.fault);
    const { pack, identity } = read.fetched;
    const isKnown = (surroundings.known(identity.key) ?? 0) >= pack.pack.edition;
    return done(isKnown ? [] : [read.fetched], author ?? identity.author);
  }
  const index = answer.bytes.length <= INDEX_LIMITS.bytes ? readIndex(text) : null;
  if (!index) return fails({ code: 'broken', file, problem: 'badIndex' });
  const read = await fetchAll(index, asked, surroundings);
  if (!read.ok) return fails(read.fault);
  // What was left out is to be asked for again, though the index stays as it is.
  if (read.isPartial) Object.assign(rest, NO_VALIDATORS);
  return done(read.packs, author ?? ((index.packs[0]?.author ?? null) as AuthorKey | null));
}
