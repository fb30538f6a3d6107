/** Publication dates in addresses: many Vietnamese newsrooms number their articles by the clock. */
import { isoDay } from './calendar';

/** A folder or a slug's end: /2024/05/14/, -20240514. */
const DATED_PATH = /(?<!\d)((?:19|20)\d\d)[/-](\d{2})[/-](\d{2})(?!\d)/u;
const DIGIT_RUN = /\d+/gu;
/** yyyymmdd and then nothing or the time of day, to seconds or milliseconds: 20260409211530043. */
const FOUR_DIGIT_YEAR = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:([01]\d|2[0-3])[0-5]\d(?:[0-5]\d\d{0,3})?)?$/u;
/** A newsroom's three digits, then yymmdd and the time of day: 185250825090632886. */
const NEWSROOM_PREFIX = /^\d{3}(\d\d)(\d\d)(\d\d)(?:[01]\d|2[0-3])[0-5]\d[0-5]\d\d{0,3}$/u;

function dayOfRun(run: string): string | null {
  const plain = FOUR_DIGIT_YEAR.exec(run);
  const day = plain ? isoDay(Number(plain[1]), Number(plain[2]), Number(plain[3])) : null;
  if (day !== null) return day;
  const prefixed = NEWSROOM_PREFIX.exec(run);
  return prefixed ? isoDay(2000 + Number(prefixed[1]), Number(prefixed[2]), Number(prefixed[3])) : null;
}

/** The address taken apart; null where it is none. */
export function parseAddress(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/** ISO day in an address's path; null where its digits are no date (VnExpress counts its articles). */
export function dayInAddress(url: string): string | null {
  const path = parseAddress(url)?.pathname ?? '';
  const dated = DATED_PATH.exec(path);
  const day = dated ? isoDay(Number(dated[1]), Number(dated[2]), Number(dated[3])) : null;
  if (day !== null) return day;
  // The last run is the article's own number; earlier ones are words of the slug ("nghi-quyet-57").
  const runs = path.match(DIGIT_RUN) ?? [];
  return (
    runs
      .reverse()
      .map(dayOfRun)
      .find((found) => found !== null) ?? null
  );
}
