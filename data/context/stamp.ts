/** Dates as machines and newsrooms write them, to an ISO day. */
import { dayInVietnam, isoDay } from './calendar';

const ISO_STAMP =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/u;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ENGLISH_STAMP = /\b(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})(?: (\d{2}):(\d{2})(?::\d{2})? (?:GMT|UTC)$)?/u;
const SPELLED_OUT = /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*(?:năm|,)?\s*(\d{4})/i;
const DAY_FIRST = /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)/u;
const TWELVE_HOUR = /\d\s?[AP]M\b/u;
const YEAR_FIRST = /(?<!\d)(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)/u;
const EPOCH = /^\d{10}(?:\d{3})?$/u;

function offsetMinutes(zone: string): number {
  if (zone === 'Z') return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
}

/** `2024-05-13T23:30:00Z` is the 14th in Viet Nam; without a zone the newsroom's own day is meant. */
function isoStamp(text: string): string | null {
  const found = ISO_STAMP.exec(text);
  if (!found) return null;
  const [, year, month, day, hour, minute, , zone] = found;
  const plain = isoDay(Number(year), Number(month), Number(day));
  if (plain === null || zone === undefined) return plain;
  const utc = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute) - offsetMinutes(zone),
  );
  return dayInVietnam(utc);
}

/** HTTP style: "Tue, 14 May 2024 01:00:00 GMT". */
function englishStamp(text: string): string | null {
  const found = ENGLISH_STAMP.exec(text);
  const month = MONTHS.indexOf((found?.[2] ?? '').toLowerCase()) + 1;
  if (!found || month === 0) return null;
  const [, day, , year, hour, minute] = found;
  if (hour === undefined) return isoDay(Number(year), month, Number(day));
  return dayInVietnam(Date.UTC(Number(year), month - 1, Number(day), Number(hour), Number(minute)));
}

/** "14/5/2024" is day first, as in Viet Nam; with AM or PM the page's machine may write month first: then only what can't be misread. */
function dayFirst(text: string): string | null {
  const found = DAY_FIRST.exec(text);
  if (!found) return null;
  const [first, second, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (TWELVE_HOUR.test(text) && first <= 12 && second <= 12 && first !== second) return null;
  return isoDay(year, second, first) ?? (TWELVE_HOUR.test(text) ? isoDay(year, first, second) : null);
}

/** The first date of a short line in any written form, null without a real one. */
export function dayInLine(line: string): string | null {
  const text = line.normalize('NFC');
  const spelled = SPELLED_OUT.exec(text);
  if (spelled) return isoDay(Number(spelled[3]), Number(spelled[2]), Number(spelled[1]));
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return isoDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  return dayFirst(text);
}

/** A machine's stamp (ISO 8601, HTTP, seconds or milliseconds since 1970) or, failing that, a written date. */
export function dayOfStamp(stamp: string): string | null {
  const text = stamp.trim();
  if (EPOCH.test(text)) return dayInVietnam(Number(text) * (text.length === 10 ? 1000 : 1));
  return isoStamp(text) ?? englishStamp(text) ?? dayInLine(text);
}
