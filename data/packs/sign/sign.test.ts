import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInPack } from '../../questions/bank';
import { arbitraryPack, pathsOf, withValueAt } from '../arbitrary';
import { exampleFile } from '../example';
import { isBuiltIn, isSigned } from '../identity';
import { readPack } from '../read';
import type { Pack } from '../schema';
import type { Json } from '../tree';
import { sameContent, writePack } from '../write';
import { handOver } from './hand-over';
import { identifyPack, type Project } from './identify';
import { isSignedBy, isWeakKey, makeKey, signContent } from './keys';
import { canonicalJson } from './message';
import { PROJECT } from './project-key';
import { signPack } from './sign-pack';

const { subtle } = crypto;
const [ann, binh] = await Promise.all([makeKey(subtle), makeKey(subtle)]);
const read = (text: string | Uint8Array): Pack | null => {
  const reading = readPack(text);
  return reading.ok ? reading.pack : null;
};
const example = read(JSON.stringify(exampleFile())) as Pack;
const identify = (pack: Pack, project = PROJECT) => identifyPack(pack, subtle, project);
const problemOf = async (pack: Pack) => {
  const found = await identify(pack);
  return found.ok ? found.identity.kind : found.problem.code;
};

describe('canonical JSON', () => {
  it('does not depend on the order of keys', () => {
    const shuffled = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shuffled);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, item]) => [key, shuffled(item)]),
      );
    };
    fc.assert(
      fc.property(fc.json(), (json) => canonicalJson(shuffled(JSON.parse(json))) === canonicalJson(JSON.parse(json))),
    );
  });

  it('is RFC 8785, by its own example of sorting (section 3.2.3)', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', '\u00f6'];
    const text = canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])));
    expect(Object.keys(JSON.parse(text)).filter((key) => key !== '1')).toEqual([
      '\r',
      '\u0080',
      '\u00f6',
      '\u20ac',
      '\u{1f600}',
      '\ufb33',
    ]);
    expect(text.startsWith('{"\\r":0,"1":0,')).toBe(true);
  });
});

describe('a signed pack', () => {
  it('is known by its author and short name after a round through its file', () =>
    fc.assert(
      fc.asyncProperty(arbitraryPack(), arbitraryPack(), async (a, b) => {
        const [one, two] = [await signPack(a, ann, subtle), await signPack(b, ann, subtle)];
        const [first, second] = [await identify(read(writePack(one)) as Pack), await identify(two)];
        expect(first).toMatchObject({ ok: true, identity: { kind: 'signed', author: ann.author, formerKeys: [] } });
        if (!first.ok || !second.ok) return;
        expect(first.identity.key === second.identity.key).toBe(a.pack.slug === b.pack.slug);
        expect(isSigned(first.identity.key) && !isBuiltIn(first.identity.key)).toBe(true);
      }),
      { numRuns: 30 },
    ));

  it('has another key under another author', async () => {
    const keys = await Promise.all([ann, binh].map(async (key) => identify(await signPack(example, key, subtle))));
    const [a, b] = keys.map((found) => found.ok && found.identity.key);
    expect(a).not.toBe(b);
    expect(a).toMatch(/^[a-z2-7]{26}\/thu-nghiem$/u);
  });

  it('with any byte changed is refused, or says the same', async () => {
    const signed = await signPack(example, ann, subtle);
    const bytes = new TextEncoder().encode(writePack(signed));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ by;
        const pack = read(changed);
        if (pack && (await problemOf(pack)) === 'signed') expect(sameContent(pack, signed)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('with any value taken away or exchanged is refused', async () => {
    const signed = await signPack(example, ann, subtle);
    const tree = JSON.parse(writePack(signed)) as Json;
    let refused = 0;
    for (const path of pathsOf(tree).filter(([first]) => first !== undefined && first !== 'sign'))
      for (const value of [undefined, 'khác', 3, true]) {
        const pack = read(JSON.stringify(withValueAt(tree, path, value)));
        if (!pack || sameContent(pack, signed)) continue;
        expect(await problemOf(pack), path.join('.')).toBe('wrongSignature');
        refused++;
      }
    // Most are no packs any more; those that are must be many for this to mean something.
    expect(refused).toBeGreaterThan(30);
  });

  it('says the same with empty lists written out, absent, or in NFD', async () => {
    const signed = await signPack({ ...example, exams: [], documents: [] }, ann, subtle);
    const tree = JSON.parse(writePack(signed));
    expect(await problemOf(read(JSON.stringify({ exams: [], ...tree }).normalize('NFD')) as Pack)).toBe('signed');
  });

  it('under a value or key of another signature is refused', async () => {
    const [a, b] = [await signPack(example, ann, subtle), await signPack(example, binh, subtle)];
    if (!a.sign || !b.sign) throw new Error('not signed');
    expect(await problemOf({ ...a, sign: { ...a.sign, key: b.sign.key } })).toBe('wrongSignature');
    expect(await problemOf({ ...a, sign: { ...a.sign, value: b.sign.value } })).toBe('wrongSignature');
    expect(await problemOf({ ...a, sign: { ...a.sign, key: 'A'.repeat(43) } })).toBe('wrongSignature');
    const { sign: _, ...bare } = a;
    expect(await problemOf(bare)).toBe('unsigned');
  });

  it('is no signature of another kind', async () => {
    const value = await signContent('so-tay-144/pack/1', { a: 1 }, ann, subtle);
    expect(await isSignedBy(ann.author, 'so-tay-144/pack/1', { a: 1 }, value, subtle)).toBe(true);
    expect(await isSignedBy(ann.author, 'so-tay-144/hand-over/1', { a: 1 }, value, subtle)).toBe(false);
  });
});

it('is not called changed by a browser that can’t check it', async () => {
  const old = {
    digest: subtle.digest.bind(subtle),
    importKey: () => Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError')),
  } as unknown as SubtleCrypto;
  const found = await identifyPack(await signPack(example, ann, subtle), old, PROJECT);
  expect(found).toMatchObject({ ok: false, problem: { code: 'noEd25519' } });
});

describe('a hand-over', () => {
  it('names the keys under which the pack was held', async () => {
    const statement = await handOver(ann, binh.author, 'thu-nghiem', subtle);
    const old = await identify(await signPack(example, ann, subtle));
    const now = await identify(await signPack(example, binh, subtle, [statement]));
    expect(now).toMatchObject({
      ok: true,
      identity: { author: binh.author, formerKeys: [old.ok && old.identity.key] },
    });
  });

  it('goes over several keys, each naming the next', async () => {
    const chi = await makeKey(subtle);
    const chain = [
      await handOver(ann, binh.author, 'thu-nghiem', subtle),
      await handOver(binh, chi.author, 'thu-nghiem', subtle),
    ];
    const found = await identify(await signPack(example, chi, subtle, chain));
    expect(found.ok && found.identity.kind === 'signed' && found.identity.formerKeys).toHaveLength(2);
    expect(await problemOf(await signPack(example, chi, subtle, chain.toReversed()))).toBe('wrongHandOver');
    expect(await problemOf(await signPack(example, chi, subtle, chain.slice(0, 1)))).toBe('wrongHandOver');
  });

  it('of another pack, to another key, or by somebody else is refused', async () => {
    const forged = { ...(await handOver(binh, binh.author, 'thu-nghiem', subtle)), key: ann.author };
    for (const statement of [
      await handOver(ann, binh.author, 'khac', subtle),
      await handOver(ann, ann.author, 'thu-nghiem', subtle),
      forged,
    ])
      expect(await problemOf(await signPack(example, binh, subtle, [statement]))).toBe('wrongHandOver');
  });
});

describe('what is built in', () => {
  it('takes new editions from the project’s key only', async () => {
    const project: Project = { key: ann.author, builtInSlugs: PROJECT.builtInSlugs };
    const [ours, theirs] = [await signPack(builtInPack, ann, subtle), await signPack(builtInPack, binh, subtle)];
    const keyOf = async (pack: Pack, by = project) => {
      const found = await identify(pack, by);
      return found.ok ? found.identity.key : '';
    };
    expect(await keyOf(ours)).toBe('b-quy-dinh-144');
    expect(isSigned((await keyOf(theirs)) as never)).toBe(true);
    expect(isSigned((await keyOf(ours, PROJECT)) as never)).toBe(true);
    expect(await keyOf(await signPack(example, ann, subtle))).toMatch(/\/thu-nghiem$/u);
    expect(PROJECT.builtInSlugs).toEqual([builtInPack.pack.slug]);
  });
});

describe('keys of small order', () => {
  const bytes = (hex: string) => Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
  it('are known, and no others', async () => {
    for (const hex of [
      '00'.repeat(32),
      `01${'00'.repeat(31)}`,
      `ec${'ff'.repeat(30)}7f`,
      `${'00'.repeat(31)}80`,
      // The points of order 8, as RFC 8032's curve has them.
      'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
      '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    ])
      expect(isWeakKey(bytes(hex)), hex).toBe(true);
    for (let i = 0; i < 20; i++) {
      const { author } = await makeKey(subtle);
      expect(
        isWeakKey(Uint8Array.from(atob(author.replace(/-/gu, '+').replace(/_/gu, '/')), (c) => c.charCodeAt(0))),
      ).toBe(false);
    }
  });
});
