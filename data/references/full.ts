/** Reads a whole number with its sign: "144-QĐ/TW", "30/2020/NĐ-CP". */
import { canonicalNumber } from './canonical';
import type { Lead } from './lead';
import { latin, matchAt, testAt, written } from './pattern';
import { readSign } from './sign';
import type { Candidate } from './types';

/** Longer runs of digits are phones, accounts, sums. */
const MOST_DIGITS = 5;
const DIGITS = /\d+/y;
/** A part after a dot, as in Government resolutions of 2026 ("66.13/2026/NQ-CP"), or a letter ("30a/2008/NQ-CP"). */
const PART = written('\\.\\d{1,2}(?=~/~20\\d\\d)|[a-h](?=[/-])', 'y');
/** Before a number: part of a date, code, address or another number. A dash or colon after a blank is punctuation. */
const INSIDE_CODE = latin('(?<=[\\p{L}\\d_/.%=&#@+]|[\\p{L}\\d]-|\\d[:,])', 'y');
/** After the sign: a piece of an address, which has plain letters, or of a longer code. */
const GOES_ON = /[%=_]|\/\d|\.[a-z]/y;

/** How many digits stand at `at`. */
export function digitsAt(text: string, at: number): number {
  return matchAt(DIGITS, text, at)?.[0].length ?? 0;
}

/** The full number that begins at `at`. */
export function readFull(text: string, at: number, lead: Lead | null): Candidate | null {
  const digits = digitsAt(text, at);
  if (digits > MOST_DIGITS || (lead === null && testAt(INSIDE_CODE, text, at))) return null;
  const numberEnd = at + digits + (matchAt(PART, text, at + digits)?.[0].length ?? 0);
  const sign = readSign(text, numberEnd);
  if (sign === null || testAt(GOES_ON, text, sign.end)) return null;
  if (sign.needs === 'lead' ? lead === null : sign.needs === 'words' && !lead?.type) return null;
  const { end, system, year, issuerCode } = sign;
  const number = text.slice(at, numberEnd);
  const words = lead?.type?.[0] ?? null;
  // Letters carry a department where others carry a type.
  const type = sign.type ?? words ?? (issuerCode?.includes('-') ? 'CV' : null);
  // "văn bản số" stands before any type.
  const disagrees = words !== null && sign.type !== null && words !== 'CV' && !sign.type.startsWith(words);
  return {
    start: at,
    end,
    system,
    form: 'full',
    number,
    year,
    type,
    issuerCode,
    canonical: canonicalNumber({ system, number, year, type: sign.type, issuerCode }),
    leadStart: words === null ? null : (lead?.start ?? null),
    provision: null,
    name: null,
    irregular: sign.irregular || disagrees,
    weak: false,
  };
}
