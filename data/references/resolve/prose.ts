/** Text made even for reading evidence. Offsets are lost here: evidence needs words, not places. */
import { latin } from '../pattern';

/** "hoà", "uỷ" and "hòa", "ủy" are the same words; both spellings live side by side in the press. After q the u is no vowel: "quý" stays. */
const OLD_TONE = latin('o([àáảãạèéẻẽẹ])(?![\\p{L}])|(?<!q)u([ỳýỷỹỵ])(?![\\p{L}])', 'gi');
/** Each toned vowel with its plain form, and the tones on the vowel before it, in the same order. */
const PLAIN_VOWELS = { àáảãạ: 'a', èéẻẽẹ: 'e', ỳýỷỹỵ: 'y' };
const TONES_ON_O = 'òóỏõọ';
const TONES_ON_U = 'ùúủũụ';
const NEW_TONE: ReadonlyMap<string, string> = new Map(
  Object.entries(PLAIN_VOWELS).flatMap(([toned, plain]) =>
    [...toned].map((vowel, tone) => [vowel, `${(plain === 'y' ? TONES_ON_U : TONES_ON_O)[tone]}${plain}`] as const),
  ),
);

const DROPPED = /[\u00AD\u200B-\u200D\u2060\uFEFF*_]+/gu;
/** Every run of white space but a single plain space. */
const SPACES = /[^\S ]\s*| {2,}\s*| (?=[^\S ])\s*/gu;
/** Anything that one of the rules below would change, tones aside. */
const UNEVEN = /[\u00AD\u200B-\u200D\u2060\uFEFF*_\u2010-\u2015\u2212\u2044\u2215\u00D0]|[^\S ]| {2}/u;
const DASHES = /[\u2010-\u2015\u2212]/gu;
const SLASHES = /[\u2044\u2215]/gu;

function newTone(found: string, onO: string | undefined, onU: string | undefined): string {
  const written = NEW_TONE.get((onO ?? onU ?? '').toLowerCase()) ?? found;
  return found === found.toLowerCase() ? written : written.toUpperCase();
}

/** NFC, one space for any white space, one dash, no emphasis marks, tones where today's spelling puts them. */
export function plainProse(raw: string): string {
  const text = raw.normalize('NFC');
  if (!UNEVEN.test(text)) return text.replace(OLD_TONE, newTone);
  return text
    .replace(DROPPED, '')
    .replace(SPACES, ' ')
    .replace(DASHES, '-')
    .replace(SLASHES, '/')
    .replace(/\u00D0/gu, 'Đ')
    .replace(OLD_TONE, newTone);
}
