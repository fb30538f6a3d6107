import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from './base64url';
import { fingerprintOf, readFingerprint } from './fingerprint';
import { ITERATIONS, readKeyFile, writeKeyFile } from './key-file';
import { makeKey } from './keys';
import { WORDS } from './words';

const { subtle } = crypto;
const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const key = await makeKey(subtle);
const PASSPHRASE = 'bốn chữ khó đoán';
const file = await writeKeyFile(key, PASSPHRASE, random, subtle);

describe('a key file', () => {
  it('gives the key back to its passphrase, in whatever normal form it is typed', async () => {
    expect(await readKeyFile(file, PASSPHRASE.normalize('NFD'), subtle)).toEqual({ ok: true, key });
    expect(await readKeyFile(file, `${PASSPHRASE}.`, subtle)).toEqual({ ok: false, fault: 'passphrase' });
    expect(file).not.toContain(key.secret.slice(-20));
  });

  it('with anything in it changed gives none', async () => {
    const parsed = JSON.parse(file);
    const other = await makeKey(subtle);
    for (const change of [
      { key: other.author },
      { kdf: { ...parsed.kdf, iterations: ITERATIONS + 1 } },
      { kdf: { ...parsed.kdf, iterations: 1000 } },
      { kdf: { ...parsed.kdf, iterations: 1e9 } },
      { cipher: { ...parsed.cipher, iv: toBase64url(random(12)) } },
      { data: `${parsed.data.slice(0, -4)}AAAA` },
      { version: 2 },
    ])
      expect((await readKeyFile(JSON.stringify({ ...parsed, ...change }), PASSPHRASE, subtle)).ok).toBe(false);
    for (const text of ['', '{', '[]', 'null'])
      expect(await readKeyFile(text, PASSPHRASE, subtle)).toMatchObject({ fault: 'not-a-key-file' });
  });
});

describe('base64url', () => {
  it('goes both ways, one spelling for each value', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect([...(fromBase64url(toBase64url(bytes)) ?? [])]).toEqual([...bytes]);
      }),
    );
    for (const text of ['A', 'AB', 'AA==', 'a+b/', 'â']) expect(fromBase64url(text)).toBeNull();
  });
});

describe('a fingerprint', () => {
  it('has 256 words that differ also without their marks', () => {
    const plain = WORDS.map((word) => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd'));
    expect(new Set(plain).size).toBe(256);
    for (const word of WORDS) expect(word).toMatch(/^\p{Ll}{2,6}$/u);
    expect(WORDS.join()).toBe(WORDS.join().normalize('NFC'));
  });

  it('is eight words of the hash and all of it as hex', async () => {
    const hash = Uint8Array.from({ length: 32 }, (_, i) => i * 8);
    expect(fingerprintOf(hash).words).toEqual([0, 8, 16, 24, 32, 40, 48, 56].map((byte) => WORDS[byte]));
    expect(fingerprintOf(hash).hex).toMatch(/^0008 1018 .{69}$/u);
    expect(await readFingerprint(key.author, subtle)).toEqual(await readFingerprint(key.author, subtle));
  });
});
