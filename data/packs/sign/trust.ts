/** What is said about a signature before a pack comes in: trust on first use, and what looks like a held pack but is not its next edition. */
import type { PackKey } from '../../practice/types';
import { isBuiltIn, isSigned } from '../identity';
import type { PackHeader } from '../schema';
import type { Identity } from './identify';
import type { AuthorKey } from './keys';

/** A held pack, as far as it matters here. */
export interface HeldPack {
  key: PackKey;
  header: Pick<PackHeader, 'uid' | 'slug' | 'title' | 'edition'>;
}

/** An author whose key was accepted here once. */
export interface Pin {
  author: AuthorKey;
  /** The name that stood in the first pack. Anybody can write any name: the key is what counts. */
  name: string;
  /** ms since the epoch. */
  since: number;
}

export type Trust =
  | { kind: 'unsigned' }
  /** By the key that signs what ships with the extension. */
  | { kind: 'project'; author: AuthorKey }
  /** The first pack with this key here: the reader compares the words and decides. */
  | { kind: 'first'; author: AuthorKey }
  | { kind: 'known'; author: AuthorKey; name: string; since: number };

export interface Standing {
  trust: Trust;
  /**
   * The held pack that this one would be the next edition of; null for a new pack. `how`: under the same key; under an earlier key
   * that handed over; or an unsigned one that its signed edition takes over.
   */
  held: { key: PackKey; how: 'same' | 'hand-over' | 'take-over' } | null;
  /** Held packs of the same short name or uid that this is not an edition of: another author's, or a copy without signature. */
  namesakes: HeldPack[];
}

function heldOf(identity: Identity, uid: string, held: readonly HeldPack[]): Standing['held'] {
  const find = (isIt: (pack: HeldPack) => boolean) => held.find(isIt)?.key ?? null;
  const same = find(({ key }) => key === identity.key);
  if (same) return { key: same, how: 'same' };
  if (identity.kind === 'unsigned') return null;
  const former = find(({ key }) => identity.formerKeys.includes(key));
  if (former) return { key: former, how: 'hand-over' };
  const unsigned = find(({ key, header }) => !isSigned(key) && !isBuiltIn(key) && header.uid === uid);
  return unsigned && { key: unsigned, how: 'take-over' };
}

export function standingOf(
  identity: Identity,
  { uid, slug }: Pick<PackHeader, 'uid' | 'slug'>,
  held: readonly HeldPack[],
  pins: readonly Pin[],
): Standing {
  const next = heldOf(identity, uid, held);
  const namesakes = held.filter(
    ({ key, header }) =>
      key !== next?.key && (header.uid === uid || (identity.kind === 'signed' && header.slug === slug)),
  );
  if (identity.kind === 'unsigned') return { trust: { kind: 'unsigned' }, held: next, namesakes };
  const { author } = identity;
  if (identity.isProject) return { trust: { kind: 'project', author }, held: next, namesakes };
  const pin = pins.find((one) => one.author === author);
  return { trust: pin ? { kind: 'known', ...pin } : { kind: 'first', author }, held: next, namesakes };
}
