import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPack } from './arbitrary';
import { builtInPackKey, isBuiltIn, makeUid, partsOfQuestionKey, questionKeyOf, unsignedPackKey } from './identity';
import { readPack } from './read';
import { writePack } from './write';

describe('pack and question keys', () => {
  it('come from the uid alone, so that a file can reach no other pack', () => {
    fc.assert(
      fc.property(arbitraryPack(), arbitraryPack(), (a, b) => {
        expect(unsignedPackKey(a) === unsignedPackKey(b)).toBe(a.pack.uid === b.pack.uid);
        expect(isBuiltIn(unsignedPackKey(a))).toBe(false);
        expect(unsignedPackKey(a)).not.toBe(builtInPackKey(a.pack.slug));
      }),
    );
  });

  it('come apart again', () => {
    fc.assert(
      fc.property(arbitraryPack(), (pack) => {
        for (const { id } of pack.questions)
          expect(partsOfQuestionKey(questionKeyOf(unsignedPackKey(pack), id))).toEqual({
            pack: unsignedPackKey(pack),
            questionId: id,
          });
      }),
    );
  });
});

describe('makeUid', () => {
  /** RFC 4648's own examples ("foobar" → "mzxw6ytboi") through a random source that isn't. */
  it('is base32', () => {
    expect(makeUid(() => new TextEncoder().encode('foobar'))).toBe('mzxw6ytboi');
    expect(makeUid((bytes) => new Uint8Array(bytes))).toBe('a'.repeat(26));
    expect(makeUid((bytes) => new Uint8Array(bytes).fill(255))).toBe(`${'7'.repeat(25)}4`);
  });

  it('keeps all 128 bits apart and is taken by the reader', () => {
    const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(bytes, bytes, arbitraryPack(), (a, b, pack) => {
        expect(makeUid(() => a) === makeUid(() => b)).toBe(a.join() === b.join());
        const named = { ...pack, pack: { ...pack.pack, uid: makeUid(() => a) } };
        expect(readPack(writePack(named)).ok).toBe(true);
      }),
    );
  });
});
