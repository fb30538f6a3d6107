/** Numbers that look random and are the same for the same words: what is shuffled stays put when a window is reopened. */

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A 32-bit number from words: FNV-1a over their UTF-16 code units, then the finaliser of MurmurHash3 to spread near neighbours. */
export function hash32(...words: (string | number)[]): number {
  let h = FNV_OFFSET;
  for (const character of words.join('\u0000')) h = Math.imul(h ^ (character.codePointAt(0) ?? 0), FNV_PRIME);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A stream of numbers in [0, 1) from a 32-bit seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
