/** Number formats of Excel: what a stored number is shown as (ECMA-376 Part 1, 18.8.30). */

/** Built-in formats that matter here, by id; the rest are general to us. 14–17, 22 and 27–36 … show dates. */
const BUILT_IN: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  22: 'm/d/yyyy h:mm',
};
const isEastAsianDate = (id: number) => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

export const builtInFormat = (id: number): string => BUILT_IN[id] ?? (isEastAsianDate(id) ? 'yyyy/m/d' : '');

/** Whether numbers of this format show as days. Times alone ("h:mm") do not: nobody's question holds one. */
export function isDateFormat(format: string): boolean {
  const letters = format
    .replace(/"[^"]*"|\\.|_.|\*./gu, '')
    .replace(/\[[^\]]*\]/gu, '')
    .toLowerCase();
  return /[yd]|m{3}/u.test(letters) && !/general|[0#?]/u.test(letters);
}

/** "d-mmm", "mmm-yy": what Excel makes of a typed "1-2" or "1/2". A date that somebody wrote as one shows its year and day. */
export const isGuessedDate = (format: string): boolean => {
  const shown = format.toLowerCase();
  return shown.includes('mmm') && !(shown.includes('d') && shown.includes('y'));
};

const DAY = 86_400_000;
/** Serial 1 is 1 January 1900, and 60 a 29 February that never was. */
const LEAP_BUG = 60;

/** The calendar day of a serial number; null outside what Excel shows. `from1904`: the old Mac's count. */
export function dayOfSerial(serial: number, from1904: boolean): { year: number; month: number; day: number } | null {
  const whole = Math.floor(serial);
  if (!(whole >= (from1904 ? 0 : 1) && whole <= 2_958_465)) return null;
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < LEAP_BUG ? 31 : 30);
  const date = new Date(start + whole * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
