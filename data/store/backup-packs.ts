/** What a backup's packs say of themselves, by the checks that a pack's file goes through: a file called a backup is no way round them. */
import { isBuiltIn, isSigned, questionKeyOf, unsignedPackKey } from '../packs/identity';
import { readPack } from '../packs/read';
import type { Pack } from '../packs/schema';
import { type Identity, identifyPack } from '../packs/sign/identify';
import { PROJECT } from '../packs/sign/project-key';
import type { PackKey } from '../practice/types';
import type { Backup } from './backup-schema';

type Read = { problems: string[]; identity: null } | { problems: []; identity: Identity };

/** What a pack's file would be refused for, signature included; else whose it is. */
async function readKept(pack: Pack): Promise<Read> {
  const reading = readPack(JSON.stringify(pack));
  if (!reading.ok) return { problems: reading.problems.map(({ code }) => code), identity: null };
  const found = await identifyPack(reading.pack, crypto.subtle, PROJECT);
  return found.ok ? { problems: [], identity: found.identity } : { problems: [found.problem.code], identity: null };
}

const slugOf = (key: PackKey) => key.slice(key.indexOf('/'));

/** Packs move from a uid, or from a key to the next, under one short name; what is built in never does. */
const canMove = ({ from, to }: Backup['aliases'][number]): boolean =>
  isSigned(to) && !isBuiltIn(from) && (!isSigned(from) || slugOf(from) === slugOf(to));

/** Faults beyond the schema: each pack under the key that is its own, dropped questions of packs that are there, moves that can be. */
export async function faultsOfPacks({ packs, archived, aliases }: Backup): Promise<string[]> {
  const keys = new Set(packs.map(({ key }) => key));
  const faults = packs.map(async ({ key, edition, pack }, i) => {
    const found = await readKept(pack);
    const faults = found.problems.map((code) => `packs.${i}.pack: ${code}`);
    if (found.identity && key !== found.identity.key) faults.push(`packs.${i}.key: not the key of this pack`);
    if (edition !== pack.pack.edition) faults.push(`packs.${i}.edition: not the edition of this pack`);
    return faults;
  });
  return [
    ...(await Promise.all(faults)).flat(),
    ...archived.flatMap(({ packKey, questionKey, question }, i) =>
      keys.has(packKey) && questionKey === questionKeyOf(packKey, question.id)
        ? []
        : [`archived.${i}.questionKey: not a question of a pack in this file`],
    ),
    ...aliases.flatMap((alias, i) => (canMove(alias) ? [] : [`aliases.${i}: no pack moves so`])),
  ];
}

/** Under which keys each of the packs may have been held before, as their signatures say: only those does it take the place of. */
export async function formerKeysOf({ packs }: Backup): Promise<Map<PackKey, Set<PackKey>>> {
  const former = packs.map(async ({ key, pack }) => {
    const { identity } = await readKept(pack);
    const names = identity?.kind === 'signed' ? [...identity.formerKeys, unsignedPackKey(pack)] : [];
    return [key, new Set(names)] as const;
  });
  return new Map(await Promise.all(former));
}
