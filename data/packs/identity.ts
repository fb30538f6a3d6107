/**
 * What a pack and a question are known by for good: learners' progress hangs on these keys. The three kinds of pack key
 * can't meet, because a file chooses neither prefix: "b-…" is built in, "u-…" comes from an unsigned pack's random uid,
 * and a signed pack's key (issue 8) begins with base32 of its author's key, which holds no hyphen.
 */
import type { PackKey, QuestionKey } from '../practice/types';
import type { Pack } from './schema';

const BUILT_IN = 'b-';
const UNSIGNED = 'u-';

/** The key of a pack that came as a file. */
export const packKeyOf = ({ pack }: { pack: Pick<Pack['pack'], 'uid'> }): PackKey =>
  `${UNSIGNED}${pack.uid}` as PackKey;

/** The key of a pack that ships with the extension; never give it to what was read from elsewhere. */
export const builtInPackKey = (slug: string): PackKey => `${BUILT_IN}${slug}` as PackKey;

export const isBuiltIn = (key: PackKey): boolean => key.startsWith(BUILT_IN);

export const questionKeyOf = (pack: PackKey, questionId: string): QuestionKey => `${pack}/${questionId}` as QuestionKey;

/** The parts that questionKeyOf joined. Question ids hold no slash; pack keys may. */
export function partsOfQuestionKey(key: QuestionKey): { pack: PackKey; questionId: string } {
  const slash = key.lastIndexOf('/');
  return { pack: key.slice(0, slash) as PackKey, questionId: key.slice(slash + 1) };
}

const UID_BYTES = 16;
/** RFC 4648, lower case. */
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const BITS_PER_CHARACTER = 5;

/** A new pack's uid: 128 random bits as 26 characters. `random(n)` gives n random bytes. */
export function makeUid(random: (bytes: number) => Uint8Array): string {
  let uid = '';
  let buffer = 0;
  let bits = 0;
  for (const byte of random(UID_BYTES)) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= BITS_PER_CHARACTER) {
      bits -= BITS_PER_CHARACTER;
      uid += BASE32[(buffer >> bits) & 31] ?? '';
    }
    buffer &= (1 << bits) - 1;
  }
  return uid + (BASE32[(buffer << (BITS_PER_CHARACTER - bits)) & 31] ?? '');
}
