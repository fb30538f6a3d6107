/**
 * Recognises Vietnamese from before Unicode. TCVN3 (.VnTime) and VNI put Vietnamese letters in the places of Western signs,
 * so that "Câu hỏi" is stored as "C©u hái" or "Caâu hoûi". Both are told by pairs that no living spelling has.
 */

export type LegacyEncoding = 'TCVN3' | 'VNI';

/** Letters that only Unicode (or windows-1258) Vietnamese has. */
const UNICODE_VIETNAMESE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]+/gu;
/** TCVN3: ă â ê ô ơ ư đ stand where ¨ © ª « ¬ ­ ® are; here inside a word. The guillemet « needs a letter on both sides. */
const TCVN3 =
  /[¨©ª¬\u00AD®](?=[a-z\u00B5-\u00FE])|(?<=[a-z])[¨©ª«¬\u00AD](?=[a-z])|(?<=[a-z])[\u00B5-\u00BE](?![\d\p{Lu}])/gu;
/** VNI: a vowel and its mark as two letters; đ, ơ and ư as ñ, ô and ö. Marks that could stand in living words are left out. */
const VNI =
  /[aeoy][âäåûøï]|[aou][ùøûõï](?=[\s\p{P}cghimnptuy]|$)|a[êéèúüë](?=[cmnptuy\s])|[ôö][ùøûõï]|ñ(?=[aeiouyö\u00E6\u00F2\u00F3ô])|ö(?=[auôcnmtx\s])/giu;
const LETTERS = /\p{L}+/gu;

/** Fewer could be a name, or a sign that someone meant. */
const FEWEST = 3;
/** Share of letters: Vietnamese puts marks on every fourth letter; French, German or Spanish come to a few in a thousand. */
const SHARE = 0.04;

/** Characters in runs of `pattern`: a list of every single one of a megabyte would cost more than all else. */
export const countInRuns = (text: string, pattern: RegExp) =>
  text.match(pattern)?.reduce((sum, run) => sum + run.length, 0) ?? 0;

/** Signs of `pattern`; none where they are all of few kinds, as Spanish with its ñ. */
function signs(text: string, pattern: RegExp, kinds: number): number {
  const found = text.match(pattern) ?? [];
  return new Set(found.map((sign) => sign.at(-1)?.toLowerCase())).size < kinds ? 0 : found.length;
}

/**
 * The encoding that `text`, shown as Western letters, was typed in; null where it is none of these. `fewest`: signs that
 * suffice, 1 where a font already says so. Linear.
 */
export function legacyEncodingOf(text: string, fewest = FEWEST): LegacyEncoding | null {
  const needed = Math.max(fewest, countInRuns(text, LETTERS) * SHARE, countInRuns(text, UNICODE_VIETNAMESE));
  const tcvn3 = signs(text, TCVN3, fewest);
  const vni = signs(text, VNI, fewest);
  if (Math.max(tcvn3, vni) < needed) return null;
  return tcvn3 > vni ? 'TCVN3' : 'VNI';
}
