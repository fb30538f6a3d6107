/** From the bytes that an address gave to a pack of the author that is followed, or the reason against it. */
import type { PackKey } from '../../practice/types';
import { signedPackKey } from '../identity';
import { readPack } from '../read';
import type { Pack } from '../schema';
import { authorHash } from '../sign/fingerprint';
import { type Identity, identifyPack, type Project } from '../sign/identify';
import type { AuthorKey } from '../sign/keys';
import type { Subtle } from '../sign/message';
import type { Network } from './download';
import type { Fault } from './faults';

export interface Surroundings extends Network {
  subtle: Subtle;
  project: Project;
  /** The edition that need not be fetched again: held, waiting or declined; null for an unknown pack. */
  known: (key: PackKey) => number | null;
  /** The edition held, which is never gone below; null where none is. */
  held: (key: PackKey) => number | null;
  /** What is held, or waits, of the pack under this very number; null where nothing is. */
  contentOf: (key: PackKey, edition: number) => Promise<Pack | null>;
}

export interface Fetched {
  pack: Pack;
  identity: Extract<Identity, { kind: 'signed' }>;
}

/** A pack's bytes as a checked pack of the right author. */
export async function readSigned(
  file: string,
  bytes: Uint8Array,
  author: AuthorKey | null,
  { subtle, project, held }: Surroundings,
): Promise<{ ok: true; fetched: Fetched } | { ok: false; fault: Fault }> {
  const reading = readPack(bytes);
  if (!reading.ok) {
    const problem = reading.problems[0]?.code ?? 'notAPack';
    return {
      ok: false,
      fault: problem === 'looksLikeHtml' ? { code: 'html', file } : { code: 'broken', file, problem },
    };
  }
  const found = await identifyPack(reading.pack, subtle, project);
  if (!found.ok) return { ok: false, fault: { code: 'broken', file, problem: found.problem.code } };
  const { identity } = found;
  if (identity.kind === 'unsigned') return { ok: false, fault: { code: 'unsigned', file } };
  if (author !== null && identity.author !== author) {
    const known = signedPackKey(await authorHash(author, subtle), reading.pack.pack.slug);
    if (!identity.formerKeys.includes(known)) return { ok: false, fault: { code: 'otherAuthor', file } };
  }
  const offered = reading.pack.pack.edition;
  const editions = [identity.key, ...identity.formerKeys].map(held).filter((edition) => edition !== null);
  const most = Math.max(0, ...editions);
  if (offered < most) return { ok: false, fault: { code: 'older', file, held: most, offered } };
  return { ok: true, fetched: { pack: reading.pack, identity } };
}
