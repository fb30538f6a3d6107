/**
 * Packs by somebody who means harm: made at random from the schema, changed in one to four values, a fifth of them also in their bytes. Refused with
 * reasons, or everything that the format promises holds, and none gets a key of another's pack.
 */
import fc from 'fast-check';
import { arbitraryPack, pathsOf, withValueAt } from '../../data/packs/arbitrary';
import { isBuiltIn, isSigned } from '../../data/packs/identity';
import { PAYLOADS } from '../../data/packs/payloads';
import { brokenPromises, FORBIDDEN } from '../../data/packs/promises';
import { readPack } from '../../data/packs/read';
import type { Pack } from '../../data/packs/schema';
import { identifyPack } from '../../data/packs/sign/identify';
import { PROJECT, PROJECT_KEY } from '../../data/packs/sign/project-key';
import type { Json } from '../../data/packs/tree';
import { sameContent, writePack } from '../../data/packs/write';
import type { Random } from '../../tests/corpus/random';
import { mutated } from './mutate';
import type { Target } from './targets';

const VALUES: readonly Json[] = [
  ...[null, true, false, 0, -1, 1.5, 1e300, -0, 2 ** 53, '', ' ', [], {}, [[]], 'a', 'c1', 'one', 'th1', '___'],
  ...['__proto__', 'constructor', '\ud800', 'e\u0301'.repeat(9), 'x'.repeat(4000), '../x', 'b-quy-dinh-144', 'u-a'],
  ...[JSON.parse('{"__proto__":{"right":true}}'), { constructor: { prototype: 1 } }],
  { alg: 'Ed25519', key: PROJECT_KEY, value: 'A'.repeat(86) },
  { alg: 'none', key: '', value: '' },
];

/** Those that the format takes as text, wherever a text may stand. */
const PLAIN = PAYLOADS.filter((text) => !FORBIDDEN.test(text));

const valueAt = (tree: Json, path: readonly (string | number)[]): Json | undefined =>
  path.reduce<Json | undefined>((value, key) => (value as Record<string | number, Json> | undefined)?.[key], tree);

function changed(tree: Json, random: Random): Json {
  const path = random.pick(pathsOf(tree));
  const fate = random.next();
  const texts = pathsOf(tree).filter((one) => typeof valueAt(tree, one) === 'string');
  if (fate < 0.6 && texts.length > 0) {
    // What reads as text anywhere: most of these packs are taken, and have to be sound.
    const text = random.pick(texts);
    return withValueAt(tree, text, `${valueAt(tree, text)} ${random.pick(PLAIN)}`);
  }
  if (fate < 0.7) return withValueAt(tree, path, undefined);
  if (fate < 0.75)
    return withValueAt(tree, [random.pick(['pack', 'sign', '__proto__', 'html', 'style'])], random.pick(VALUES));
  return withValueAt(tree, path, fate < 0.85 ? random.pick(PAYLOADS) : random.pick(VALUES));
}

const made = (random: Random): Json => {
  const [pack] = fc.sample(arbitraryPack(), { seed: random.integer(1, 2 ** 31 - 1), numRuns: 1 });
  return pack ? JSON.parse(writePack(pack)) : null;
};

const utf8 = (text: string) => new TextEncoder().encode(text);

export function hostilePack(random: Random): Uint8Array {
  let tree = made(random);
  for (let n = random.pick([1, 1, 2, 4]); n > 0; n--) tree = changed(tree, random);
  const bytes = utf8(JSON.stringify(tree));
  return random.chance(0.2) ? mutated(bytes, random, utf8(JSON.stringify(made(random)))) : bytes;
}

async function broken(pack: Pack): Promise<string[]> {
  const again = readPack(writePack(pack));
  const found = await identifyPack(pack, crypto.subtle, PROJECT);
  const checks: [boolean, string][] = [
    [again.ok && sameContent(again.pack, pack), 'does not come back from what writePack wrote'],
    // Nothing here is signed: no key was used.
    [!found.ok || !(isBuiltIn(found.identity.key) || isSigned(found.identity.key)), "reaches another's key"],
    [!('right' in Object.prototype), 'changed Object.prototype'],
  ];
  return [...brokenPromises(pack), ...checks.flatMap(([holds, words]) => (holds ? [] : [words]))];
}

export const HOSTILE_PACKS: Target = {
  name: 'hostile pack',
  file: hostilePack,
  read: (bytes) => {
    const reading = readPack(bytes);
    return () => {
      if (reading.ok) return broken(reading.pack);
      return reading.problems.length > 0 ? [] : ['refused without a word'];
    };
  },
};
