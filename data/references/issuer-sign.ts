/** Reads an issuer's sign from a run of capitals, and what is joined to it. */
import { PARTY_SIGNS, STATE_SIGNS } from './issuers';
import { matchAt } from './pattern';
import type { DocumentSystem } from './types';

export interface IssuerSign {
  code: string;
  /** Null for a run of capitals that is no known sign. */
  system: DocumentSystem | null;
  /** Stands after a number without a type. */
  alone: boolean;
  /** Units of the run that are the sign; what follows is a footnote's digit or a word glued on. */
  length: number;
}

const whole = (signs: readonly string[]) => new RegExp(`^(?:${signs.join('|')})$`);
const STATE = whole(STATE_SIGNS);
const PARTY = whole(PARTY_SIGNS);
/** What may be glued on a sign, tried one after another: nothing, a footnote's digit or two, letters of the next word. */
const GLUED_ON = [/$/, /\d$/, /\d{1,2}$/, /[a-zđ]{1,2}\d{0,2}$/];
const CAPITALS = /^[A-ZĐƠƯ&]{2,}(?:\d{1,2}|r)?/;
/** More issuers or a department, no blank inside but a line break: "BTC-BTNMT", "VPTW/nb", "BNV-CVT<NN" (an entity gone wrong). */
const MORE = /[-/]\n?([A-ZĐƯ&](?:[A-ZĐƯ&]|r[A-ZĐ]){0,15}(?:<[A-Z]{1,4})?\d{0,2}(?![a-zđ])|nb)/y;
/** A joint circular of five ministries is the longest met in the gazette. */
const MOST_MORE = 4;

/** One spelling of the centre's and the provinces' signs: "T.Ư", "TƯ", "Tw" are TW. */
function spell(written: string): string {
  return written.replace(/[. \n]/g, '').replace(/T[Ưw]$/, 'TW');
}

export function readIssuerSign(run: string): IssuerSign | null {
  for (const glued of GLUED_ON) {
    const sign = run.replace(glued, '');
    const code = spell(sign);
    const alone = STATE.test(code);
    if (alone || PARTY.test(code)) return { code, system: alone ? 'state' : 'party', alone, length: sign.length };
  }
  const code = CAPITALS.exec(run)?.[0];
  return code === undefined ? null : { code, system: null, alone: false, length: code.length };
}

/** Signs joined to an issuer that ends at `at`. */
export function readMore(text: string, at: number): { end: number; parts: string[] } {
  const parts: string[] = [];
  let end = at;
  for (
    let more = matchAt(MORE, text, end);
    more !== null && parts.length < MOST_MORE;
    more = matchAt(MORE, text, end)
  ) {
    parts.push(more[1] ?? '');
    end += more[0].length;
  }
  return { end, parts };
}
