import { expect, it } from 'vitest';
import { BUILT_IN_CATALOG, builtInCatalog, CATALOG_SIGNATURE } from '../../documents/feed/built-in-catalog';
import { builtInPack } from '../../questions/bank';
import { isBuiltIn } from '../identity';
import { readPack } from '../read';
import { sameContent, writePack } from '../write';
import { BANK_SIGNATURE, signedBuiltInPack } from './built-in-bank';
import { checkSignature, signatureOf } from './content-signature';
import { identifyPack } from './identify';
import { makeKey } from './keys';
import { signedContent } from './message';
import { PROJECT, PROJECT_KEY } from './project-key';

const { subtle } = crypto;
const [ours, theirs] = await Promise.all([makeKey(subtle), makeKey(subtle)]);
const PACK = 'so-tay-144/pack/1';

it('tells content that changed after signing from a signature that is none', async () => {
  const signature = await signatureOf(PACK, { a: [1, 2] }, ours, subtle);
  const check = (change = {}, content: unknown = { a: [1, 2] }, domain: typeof PACK | typeof BUILT_IN_CATALOG = PACK) =>
    checkSignature({ ...signature, ...change }, domain, content, ours.author, subtle);
  expect(await check()).toBe('signed');
  expect(await check({}, { a: [1, 3] })).toBe('changed');
  expect(await check({}, { a: [1, 2] }, BUILT_IN_CATALOG)).toBe('foreign');
  expect(await check({ sha256: signature.sha256.replace(/^./u, (digit) => (digit === '0' ? '1' : '0')) })).toBe(
    'foreign',
  );
  for (const sha256 of ['', 'kk', signature.sha256.slice(2)]) expect(await check({ sha256 })).toBe('foreign');
  const { value } = await signatureOf(PACK, { a: [1, 2] }, theirs, subtle);
  expect(await check({ value })).toBe('foreign');
});

// That it is of today's content is asked by `npm run zip`: a change without the key must not fail here (docs/signing.md).
it('the committed signatures are the project’s, of the content that they name', async () => {
  const bank = await checkSignature(BANK_SIGNATURE, PACK, signedContent(builtInPack), PROJECT_KEY, subtle);
  const catalog = await checkSignature(CATALOG_SIGNATURE, BUILT_IN_CATALOG, builtInCatalog(), PROJECT_KEY, subtle);
  expect([bank, catalog]).not.toContain('foreign');
  expect(BANK_SIGNATURE.edition).toBeLessThanOrEqual(builtInPack.pack.edition);
});

it('puts the signature on the bank where it fits, and comes back signed from the bank’s file', async () => {
  const standing = await checkSignature(BANK_SIGNATURE, PACK, signedContent(builtInPack), PROJECT_KEY, subtle);
  const pack = await signedBuiltInPack(subtle);
  expect(sameContent({ ...pack, sign: undefined }, builtInPack)).toBe(true);
  expect(pack.sign !== undefined).toBe(standing === 'signed');
  const reading = readPack(writePack(pack));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const found = await identifyPack(reading.pack, subtle, PROJECT);
  expect(found).toMatchObject({ ok: true, identity: { kind: standing === 'signed' ? 'signed' : 'unsigned' } });
  expect(found.ok && isBuiltIn(found.identity.key)).toBe(standing === 'signed');
});

it('a browser without Ed25519 gets the bank all the same', async () => {
  const without = {
    ...{ digest: subtle.digest.bind(subtle) },
    importKey: () => Promise.reject(new DOMException('', 'NotSupportedError')),
  } as unknown as typeof subtle;
  expect(await signedBuiltInPack(without)).toBe(builtInPack);
});
