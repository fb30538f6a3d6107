/**
 * One check of an address: ask whether anything is new, fetch what is, look at all of it. Gives everything or a fault; writes nothing.
 * Each pack must be signed by the author that this subscription is about, or by a key that this author's key has named.
 */
import { PACK_LIMITS } from '../schema';
import type { AuthorKey } from '../sign/keys';
import { besides, fetchEntry, SECONDS } from './check-entry';
import { download, NO_VALIDATORS, type Validators } from './download';
import type { Fault } from './faults';
import { INDEX_LIMITS, type IndexFile, looksLikeIndex, readIndex } from './index-file';
import { type Fetched, readSigned, type Surroundings } from './read-signed';
import type { Rewritten } from './subscription';

export interface Asked extends Validators {
  address: string;
  /** Null at the first look, before anybody is trusted. */
  author: AuthorKey | null;
}

export type Looked =
  | { kind: 'unchanged'; movedTo: string | null }
  | ({
      kind: 'answered';
      movedTo: string | null;
      packs: Fetched[];
      rewritten: Rewritten[];
      author: AuthorKey;
    } & Validators)
  | { kind: 'failed'; fault: Fault };

const fails = (fault: Fault) => ({ kind: 'failed' as const, fault });

const nameOf = (address: string) => new URL(address).pathname.split('/').at(-1) ?? address;
const movedTo = (address: string, { finalHost }: { finalHost: string }) =>
  finalHost === new URL(address).host ? null : finalHost;

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

type All = { ok: true; packs: Fetched[]; rewritten: Rewritten[]; isPartial: boolean } | { ok: false; fault: Fault };

/** Over all files of a folder; asked between two of them. A folder at its limits of slow ones would keep a background awake for hours. */
export const FOLDER_SECONDS = 600;

/**
 * A pack that the followed key has never signed, by an author whose new key the followed one named for another pack here, is left out
 * until the learner takes that key: refused, it would stand in the way of the very hand-over.
 */
async function fetchAll(index: IndexFile, asked: Asked, surroundings: Surroundings): Promise<All> {
  const packs: Fetched[] = [];
  const rewritten: Rewritten[] = [];
  const strange: { author: string; fault: Fault }[] = [];
  /** Whose packs are taken, held, or wait here. */
  const named = new Set<string>();
  const whole = surroundings.timeout(FOLDER_SECONDS * 1000);
  // One after the other: fifty at once would be no kindness to a small host.
  for (const entry of index.packs) {
    if (whole.aborted) return { ok: false, fault: { code: 'timeout', seconds: FOLDER_SECONDS } };
    const part = await fetchEntry(entry, asked, surroundings);
    if (part.ok) {
      named.add(entry.author);
      if (part.fetched) packs.push(part.fetched);
      if (part.rewritten) rewritten.push(part.rewritten);
    } else if (part.fault.code === 'otherAuthor') strange.push({ author: entry.author, fault: part.fault });
    else return part;
  }
  const refused = strange.find(({ author }) => !named.has(author));
  return refused ? { ok: false, fault: refused.fault } : { ok: true, packs, rewritten, isPartial: strange.length > 0 };
}

/** Looks at an address: a pack, or an index of packs. */
export async function look(asked: Asked, surroundings: Surroundings): Promise<Looked> {
  const { address, author, etag, lastModified } = asked;
  const answer = await download(
    { address, maxBytes: PACK_LIMITS.bytes, seconds: SECONDS, etag, lastModified },
    surroundings,
  );
  if (answer.kind === 'failed') return answer;
  if (answer.kind === 'unchanged') return { kind: 'unchanged', movedTo: movedTo(address, answer) };
  const [text, file] = [textOf(answer.bytes), nameOf(address)];
  const rest = { etag: answer.etag, lastModified: answer.lastModified, movedTo: movedTo(address, answer) };
  const done = (packs: Fetched[], rewritten: Rewritten[], fallback: AuthorKey | null): Looked => {
    const authors = [...new Set(packs.map(({ identity }) => identity.author))];
    // One subscription is one author's: with two, nobody could say whom the reader trusted.
    if (authors.length > 1) return fails({ code: 'otherAuthor', file });
    const signer = authors[0] ?? fallback;
    return signer === null
      ? fails({ code: 'broken', file, problem: 'badIndex' })
      : { kind: 'answered', packs, rewritten, author: signer, ...rest };
  };
  if (text.trimStart().startsWith('<')) return fails({ code: 'html', file });
  if (!looksLikeIndex(text)) {
    const read = await readSigned(file, answer.bytes, author, surroundings);
    if (!read.ok) return fails(read.fault);
    const { pack, identity } = read.fetched;
    const { edition } = pack.pack;
    if ((surroundings.known(identity.key) ?? 0) < edition) return done([read.fetched], [], identity.author);
    const other = besides(await surroundings.contentOf(identity.key, edition), read.fetched, file);
    return done([], other ? [other] : [], author ?? identity.author);
  }
  const index = answer.bytes.length <= INDEX_LIMITS.bytes ? readIndex(text) : null;
  if (!index) return fails({ code: 'broken', file, problem: 'badIndex' });
  const read = await fetchAll(index, asked, surroundings);
  if (!read.ok) return fails(read.fault);
  // What was left out is to be asked for again, though the index stays as it is.
  if (read.isPartial) Object.assign(rest, NO_VALIDATORS);
  return done(read.packs, read.rewritten, author ?? ((index.packs[0]?.author ?? null) as AuthorKey | null));
}
