/** Whose province a /TU number is: the committee that the text names for it, else the page's, unless another's stands right there. */
import type { Reference } from '../types';
import { evenCapitals } from './bodies';
import { CAPITALS } from './capitals';
import type { Evidence } from './evidence';
import type { KnownProvince, Places } from './places';
import { plainProse } from './prose';
import { lastSentence } from './sentences';

interface Spoken {
  reference: Reference;
  evidence: Evidence;
  /** The block's text up to the words that belong to the reference. */
  before: string;
}

/** A sentence longer than this has left the committee that it began with. */
const SENTENCE_LENGTH = 300;
/** "Tỉnh ủy Lạng Sơn" names a place, "Tỉnh ủy" leaves it to the page. */
const BEARS_NAME = new RegExp(String.raw`(?:ủy|tỉnh|thành phố|TP\.?)\s(?:TP\.?\s?)?[${CAPITALS}]`);

function needsProvince({ reference, evidence }: Spoken): boolean {
  return (
    reference.system === 'party' && (/TU$/u.test(reference.issuerCode ?? '') || evidence.issuer?.level === 'province')
  );
}

/** The province of a provincial number as of `day` (ISO date); null where none is needed, none known, or the sentence names another than the page. */
export function provinceMeant(
  spoken: Spoken,
  day: string | null,
  places: Places,
  provinceOn: (day: string | null) => KnownProvince | null,
): KnownProvince | null {
  if (!needsProvince(spoken)) return null;
  const { issuer } = spoken.evidence;
  if (issuer?.level === 'province') {
    const named = places.committeesIn(issuer.words, day)[0]?.province;
    if (named) return { unit: named, reason: { code: 'province-in-text', province: named.name } };
    // A committee of a place that we can't tell ("Thành ủy" of a city in a province) is not the page's.
    if (BEARS_NAME.test(issuer.words)) return null;
  }
  const ofPage = provinceOn(day);
  if (ofPage === null) return null;
  const sentence = lastSentence(evenCapitals(plainProse(spoken.before.slice(-SENTENCE_LENGTH))));
  const nearest = places.committeesIn(sentence, day).at(-1)?.province;
  return nearest && nearest.name !== ofPage.unit.name ? null : ofPage;
}
