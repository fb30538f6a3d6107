/**
 * What earlier keys of a folder's author said of each pack. The statements travel in the packs; a file saved anew from the studio lacks
 * them, and members who hold the pack under an old key would be left behind: so they are kept beside the index too.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { HandOversSchema, type Pack } from '../../data/packs/schema';
import { formerAuthors, type HandOver, handOver } from '../../data/packs/sign/hand-over';
import type { AuthorKey, SigningKey } from '../../data/packs/sign/keys';

const { subtle } = crypto;
export const HAND_OVERS = 'hand-overs.json';
/** Statements by short name, oldest first. */
export type HandOvers = Readonly<Record<string, readonly HandOver[]>>;

const Schema = v.record(v.string(), HandOversSchema);

/** None where nothing was handed over yet; null where the file is damaged. */
export function readHandOvers(folder: string): HandOvers | null {
  const file = path.join(folder, HAND_OVERS);
  if (!existsSync(file)) return {};
  try {
    const parsed = v.safeParse(Schema, JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** Of all packs, null where none has a statement. */
export function writeHandOvers(packs: readonly Pack[], kept: HandOvers): string | null {
  const said = packs.flatMap(({ pack, sign }) => (sign?.from?.length ? [[pack.slug, sign.from] as const] : []));
  const all = Object.entries({ ...kept, ...Object.fromEntries(said) }).sort(([a], [b]) => (a < b ? -1 : 1));
  return all.length > 0 ? `${JSON.stringify(Object.fromEntries(all), null, 2)}\n` : null;
}

/** What leads to `author`: the pack's own statements, else those kept where they do; empty where none does. */
export async function leadingTo(author: AuthorKey, pack: Pack, kept: HandOvers): Promise<HandOver[]> {
  const own = pack.sign?.key === author ? (pack.sign.from ?? []) : [];
  const from = [...(kept[pack.pack.slug] ?? [])];
  if (own.length > 0 || from.length === 0) return own;
  return (await formerAuthors({ ...pack, sign: { alg: 'Ed25519', key: author, value: '', from } }, subtle)) ? from : [];
}

/** The same for the key that signs now: `old` says it, where it is named and nothing was said before. */
export async function statementsFor(pack: Pack, key: SigningKey, old: SigningKey | null, kept: HandOvers) {
  const said = await leadingTo(key.author, pack, kept);
  if (!old || old.author === key.author || said.length > 0) return said;
  const before = await leadingTo(old.author, pack, kept);
  return [...before, await handOver(old, key.author, pack.pack.slug, subtle)];
}
