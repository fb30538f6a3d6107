/**
 * What a pack and a question are known by for good: learners' progress hangs on these keys. The three kinds of pack key
 * can't meet, because a file chooses neither prefix: "b-…" is built in, "u-…" comes from an unsigned pack's random uid,
 * and a signed pack's key begins with base32 of its author's key, which holds no hyphen. Only identifyPack
 * (sign/identify.ts) says which a file has: a signed pack's key is worth nothing before its signature was checked.
 */

import type { PackKey, QuestionKey } from '../practice/types';
import { base32 } from './base32';
import type { Pack } from './schema';

const BUILT_IN = 'b-';
const UNSIGNED = 'u-';

/** The key of a file without a signature. */
export const unsignedPackKey = ({ pack }: { pack: Pick<Pack['pack'], 'uid'> }): PackKey =>
  `${UNSIGNED}${pack.uid}` as PackKey;

/** The key of a pack that ships with the extension; never give it to what was read from elsewhere. */
export const builtInPackKey = (slug: string): PackKey => `${BUILT_IN}${slug}` as PackKey;

/** 128 bits of the author key's hash: nobody finds another key that begins alike. */
const AUTHOR_BYTES = 16;

/** The key of a pack whose signature was checked. `authorHash`: SHA-256 of the author's public key. */
export const signedPackKey = (authorHash: Uint8Array, slug: string): PackKey =>
  `${base32(authorHash.subarray(0, AUTHOR_BYTES))}/${slug}` as PackKey;

export const isSigned = (key: PackKey): boolean => key.includes('/');

export const isBuiltIn = (key: PackKey): boolean => key.startsWith(BUILT_IN);

export const questionKeyOf = (pack: PackKey, questionId: string): QuestionKey => `${pack}/${questionId}` as QuestionKey;

/** The parts that questionKeyOf joined. Question ids hold no slash; pack keys may. */
export function partsOfQuestionKey(key: QuestionKey): { pack: PackKey; questionId: string } {
  const slash = key.lastIndexOf('/');
  return { pack: key.slice(0, slash) as PackKey, questionId: key.slice(slash + 1) };
}

const UID_BYTES = 16;

/** A new pack's uid: 128 random bits as 26 characters. `random(n)` gives n random bytes. */
export const makeUid = (random: (bytes: number) => Uint8Array): string => base32(random(UID_BYTES));
