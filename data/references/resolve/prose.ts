/** Text made even for reading evidence. Offsets are lost here: evidence needs words, not places. */

/** "hoà", "uỷ" and "hòa", "ủy" are the same words; both spellings live side by side in the press. */
const TONE_SHIFTS: readonly (readonly [RegExp, string])[] = [
  ...[...'àáảãạ'].map((a, i) => [new RegExp(`o${a}(?!\\p{L})`, 'giu'), `${[...'òóỏõọ'][i]}a`] as const),
  ...[...'èéẻẽẹ'].map((e, i) => [new RegExp(`o${e}(?!\\p{L})`, 'giu'), `${[...'òóỏõọ'][i]}e`] as const),
  // After q the u is a glide of the consonant: "quý" keeps its tone on y.
  ...[...'ỳýỷỹỵ'].map((y, i) => [new RegExp(`(?<!q)u${y}(?!\\p{L})`, 'giu'), `${[...'ùúủũụ'][i]}y`] as const),
];
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const EMPHASIS = /[*_]+/gu;
const DASHES = /[\u2010-\u2015\u2212]/gu;
const SLASHES = /[\u2044\u2215]/gu;

/** NFC, one space for any white space, one dash, tones where today's spelling puts them (lower case there). */
export function plainProse(raw: string): string {
  let text = raw.normalize('NFC').replace(INVISIBLE, '').replace(EMPHASIS, '').replace(/\s+/gu, ' ');
  text = text
    .replace(DASHES, '-')
    .replace(SLASHES, '/')
    .replace(/\u00D0/gu, 'Đ');
  for (const [from, to] of TONE_SHIFTS) text = text.replace(from, to);
  return text;
}
