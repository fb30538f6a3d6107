/**
 * An author's new key, said by the old one: "of the pack with this short name, what that key signs is mine". It stands in the
 * pack that the new key signs, so that it travels with every copy and needs no server.
 */
import type { Pack } from '../schema';
import { type AuthorKey, isSignedBy, type SigningKey, signContent } from './keys';
import type { Subtle } from './message';

export type HandOver = NonNullable<NonNullable<Pack['sign']>['from']>[number];

const DOMAIN = 'so-tay-144/hand-over/1';
const statement = (from: string, to: string, slug: string) => ({ from, to, slug });

/** Said by the old key, for one pack. */
export async function handOver(old: SigningKey, to: AuthorKey, slug: string, subtle: Subtle): Promise<HandOver> {
  return { key: old.author, value: await signContent(DOMAIN, statement(old.author, to, slug), old, subtle) };
}

/** The earlier keys of a pack's author, oldest first; null where one of the statements is not what it claims to be. */
export async function formerAuthors({ pack, sign }: Pack, subtle: Subtle): Promise<AuthorKey[] | null> {
  const chain = sign?.from ?? [];
  const said = await Promise.all(
    chain.map(({ key, value }, i) =>
      isSignedBy(key, DOMAIN, statement(key, chain[i + 1]?.key ?? sign?.key ?? '', pack.slug), value, subtle),
    ),
  );
  return said.every(Boolean) ? chain.map(({ key }) => key as AuthorKey) : null;
}
