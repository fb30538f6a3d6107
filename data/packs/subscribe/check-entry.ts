/** One entry of an index: fetched where it is new, or where its sum says that it is not what is here under that number. */
import { signedPackKey } from '../identity';
import { PACK_LIMITS, type Pack } from '../schema';
import { authorHash } from '../sign/fingerprint';
import type { AuthorKey } from '../sign/keys';
import { sha256 } from '../sign/message';
import { compareEditions } from '../update';
import { writePack } from '../write';
import { download } from './download';
import type { Fault } from './faults';
import type { IndexEntry } from './index-file';
import { type Fetched, readSigned, type Surroundings } from './read-signed';
import type { Rewritten } from './subscription';

/** Slow lines must get two megabytes through. */
export const SECONDS = 120;

/** `fetched`: null where nothing of it is new. */
export type Part = { ok: true; fetched: Fetched | null; rewritten: Rewritten | null } | { ok: false; fault: Fault };

const sumOf = async (bytes: Uint8Array<ArrayBuffer>, { subtle }: Surroundings) =>
  [...(await sha256(bytes, subtle))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A pack of the host under a number that is here already: nothing is taken, but other content is told of. */
export const besides = (here: Pack | null, { pack }: Fetched, file: string): Rewritten | null =>
  here && compareEditions(here, pack).kind === 'editionNotRaised' ? { file, edition: pack.pack.edition } : null;

/** `asked`: the index's address, and whose packs are taken there. Fails as a whole check does. */
export async function fetchEntry(
  entry: IndexEntry,
  asked: { address: string; author: AuthorKey | null },
  surroundings: Surroundings,
): Promise<Part> {
  const { file, slug, edition } = entry;
  const { subtle, known, held, contentOf } = surroundings;
  const key = signedPackKey(await authorHash(entry.author as AuthorKey, subtle), slug);
  const mine = held(key);
  if (mine !== null && edition < mine)
    return { ok: false, fault: { code: 'older', file, held: mine, offered: edition } };
  const isKnown = (known(key) ?? 0) >= edition;
  const here = isKnown ? await contentOf(key, edition) : null;
  const isAsHere = !here || (await sumOf(new TextEncoder().encode(writePack(here)), surroundings)) === entry.sha256;
  if (isKnown && isAsHere) return { ok: true, fetched: null, rewritten: null };
  const address = new URL(file, asked.address).href;
  const answer = await download(
    { address, maxBytes: PACK_LIMITS.bytes, seconds: SECONDS, etag: null, lastModified: null },
    surroundings,
  );
  if (answer.kind === 'failed') return { ok: false, fault: answer.fault };
  if (answer.kind === 'unchanged') return { ok: false, fault: { code: 'status', status: 304 } };
  const read = await readSigned(file, answer.bytes, asked.author, surroundings);
  if (!read.ok) return read;
  const { pack, identity } = read.fetched;
  const fits =
    (await sumOf(answer.bytes, surroundings)) === entry.sha256 &&
    pack.pack.slug === slug &&
    pack.pack.edition === edition;
  if (!fits || identity.author !== entry.author) return { ok: false, fault: { code: 'mismatch', file } };
  return isKnown
    ? { ok: true, fetched: null, rewritten: besides(here, read.fetched, file) }
    : { ok: true, fetched: read.fetched, rewritten: null };
}
