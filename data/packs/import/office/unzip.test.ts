import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MOST_ZIPPED, unzip } from './unzip';

const all = () => true;
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const mega = 1024 * 1024;

describe('unzip', () => {
  it('gives the wanted files, packed or stored, and no others', () => {
    const zip = zipSync({ a: strToU8('một'), 'b/c.xml': [strToU8('hai'), { level: 0 }], d: strToU8('ba') });
    const read = unzip(zip, (path) => path !== 'd');
    if (!read.ok) throw new Error(read.reason);
    expect([...read.files].map(([path, bytes]) => [path, text(bytes)])).toEqual([
      ['a', 'một'],
      ['b/c.xml', 'hai'],
    ]);
  });

  it('finds what it is asked for under odd names, which do nothing', () => {
    const read = unzip(
      zipSync({ '../../x': strToU8('1'), '__proto__/y': strToU8('2'), 'xl\\s.xml': strToU8('3') }),
      all,
    );
    if (!read.ok) throw new Error(read.reason);
    expect([...read.files.keys()]).toEqual(['../../x', '__proto__/y', 'xl/s.xml']);
  });

  it('of two files with one path takes the first', () => {
    const zip = zipSync({ a1: strToU8('first'), a2: strToU8('second') });
    const twice = zip.map((byte, i) => (byte === 0x32 && zip[i - 1] === 0x61 ? 0x31 : byte));
    const read = unzip(twice, all);
    expect(read.ok && text(read.files.get('a1'))).toBe('first');
  });

  it('leaves a bomb before it has grown, also one in parts', () => {
    const bomb = zipSync({ a: new Uint8Array(64 * mega) });
    expect(bomb.length).toBeLessThan(mega);
    expect(unzip(bomb, all)).toEqual({ ok: false, reason: 'zip-bomb' });
    const parts = zipSync({ a: new Uint8Array(15 * mega), b: new Uint8Array(15 * mega) });
    expect(unzip(parts, all)).toEqual({ ok: false, reason: 'zip-bomb' });
    expect(unzip(parts, (path) => path === 'b').ok).toBe(true);
  });

  it('takes no honest file for a bomb that is only too long', () => {
    const question = (i: number) => `Câu ${i}: Nội dung thứ ${i} nói về điều gì? A. Một B. Hai C. Ba D. Bốn`;
    const long = strToU8(Array.from({ length: 60_000 }, (_, i) => question(i)).join('\n'));
    expect(unzip(zipSync({ a: long }), all, long.length)).toMatchObject({ ok: true });
    expect(unzip(zipSync({ a: long }), all, long.length - 1)).toEqual({ ok: false, reason: 'too-large' });
    const stored = zipSync({ a: [new Uint8Array(9), { level: 0 }] });
    expect(unzip(stored, all, 8)).toEqual({ ok: false, reason: 'too-large' });
  });

  it('knows files that are too large, old, protected or cut off', () => {
    expect(unzip(new Uint8Array(MOST_ZIPPED + 1), all)).toEqual({ ok: false, reason: 'too-large' });
    const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    expect(unzip(Uint8Array.from(ole), all)).toEqual({ ok: false, reason: 'old-office' });
    const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
    expect(unzip(Uint8Array.from([...ole, 0x45, ...name]), all)).toEqual({ ok: false, reason: 'password' });
    const zip = zipSync({ a: strToU8('một') });
    expect(unzip(zip.subarray(0, -1), all)).toEqual({ ok: false, reason: 'damaged' });
    expect(unzip(new Uint8Array(0), all)).toEqual({ ok: false, reason: 'damaged' });
  });

  it('throws on no bytes, and gives no content that was changed on the way', () => {
    const content = 'Câu hỏi: vì sao? '.repeat(30);
    const zip = zipSync({ a: strToU8(content) });
    const hits = fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(hits, (changes) => {
        const damaged = zip.slice();
        for (const [at, byte] of changes) damaged[at] = byte;
        const read = unzip(damaged, all);
        if (read.ok) for (const bytes of read.files.values()) expect(text(bytes)).toBe(content);
      }),
      { numRuns: 1000 },
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void unzip(bytes, all)));
  });
});
