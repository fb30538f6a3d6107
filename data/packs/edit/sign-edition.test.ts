import { describe, expect, it } from 'vitest';
import { exampleFile } from '../example';
import { readPack } from '../read';
import type { Pack } from '../schema';
import { handOver } from '../sign/hand-over';
import { identifyPack } from '../sign/identify';
import { makeKey } from '../sign/keys';
import { PROJECT } from '../sign/project-key';
import { signPack } from '../sign/sign-pack';
import { baseAmong, keyFor, signatureNote, signEdition } from './sign-edition';

const { subtle } = crypto;
const [ann, binh, chi] = await Promise.all([makeKey(subtle), makeKey(subtle), makeKey(subtle)]);
const read = (): Pack => {
  const reading = readPack(JSON.stringify(exampleFile()));
  if (!reading.ok) throw new Error('example');
  return reading.pack;
};
const bare = read();
const next: Pack = { ...bare, pack: { ...bare.pack, edition: bare.pack.edition + 1 } };

describe('an edition on its way out', () => {
  it('keeps what an earlier key said, under the key it was said to only', async () => {
    const base = await signPack(bare, binh, subtle, [await handOver(ann, binh.author, bare.pack.slug, subtle)]);
    const former = async (pack: Pack) => {
      const found = await identifyPack(pack, subtle, PROJECT);
      return found.ok && found.identity.kind === 'signed' ? found.identity.formerKeys.length : found;
    };
    expect(await former(await signEdition(next, base, binh, subtle))).toBe(1);
    expect(await former(await signEdition(next, base, chi, subtle))).toBe(0);
    expect(await signEdition(next, base, null, subtle)).toBe(next);
  });

  it('is signed by the key of the edition before, else by the newest', async () => {
    const base = await signPack(bare, binh, subtle);
    expect(keyFor([ann, binh], base)).toBe(binh);
    expect(keyFor([ann, chi], base)).toBe(ann);
    expect(keyFor([], base)).toBeNull();
  });

  it('says where members would not take it as the next one', async () => {
    const base = await signPack(bare, binh, subtle);
    expect(signatureNote(null, ann.author, false)).toBeNull();
    expect(signatureNote(bare, ann.author, true)).toBeNull();
    expect(signatureNote(base, ann.author, true)).toBe('other-author');
    expect(signatureNote(base, null, false)).toBe('other-author');
    expect(signatureNote(base, binh.author, false)).toBe('unsigned-now');
    expect(signatureNote(base, binh.author, true)).toBeNull();
  });
});

it('an imported file goes on from the own signed pack, then from the unsigned one', async () => {
  const [mine, theirs] = [await signPack(bare, ann, subtle), await signPack(bare, binh, subtle)];
  expect(baseAmong([theirs, bare, mine], [ann.author])).toBe(mine);
  expect(baseAmong([theirs, bare], [ann.author])).toBe(bare);
  expect(baseAmong([theirs], [ann.author])).toBe(theirs);
  expect(baseAmong([], [ann.author])).toBeNull();
});
