/** Dates as Vietnamese documents write them, read at the start of a text. */

export interface WrittenDate {
  /** ISO 8601, reduced where the text is ("2024-05", "2024"); null for a day and month without a year. */
  date: string | null;
  /** "05-09" for "ngày 9/5": the year is left to the page. */
  monthDay: string | null;
  /** How much of the text it takes. */
  length: number;
}

const SEPARATOR = String.raw`\s?[/.-]\s?`;
const FULL = new RegExp(
  String.raw`^(?:ngày\s*)?(\d{1,2})${SEPARATOR}(\d{1,2})${SEPARATOR}(\d{4})(?!\d)|^ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*(?:năm\s*|,\s*|[/.-]\s?)(\d{4})(?!\d)`,
  'i',
);
const MONTH = new RegExp(String.raw`^(?:tháng\s*(\d{1,2})\s*(?:năm\s*|${SEPARATOR})|(\d{1,2})/)(\d{4})(?!\d)`, 'i');
const YEAR = /^(?:năm\s*|\(\s?)((?:19|20)\d\d)(?![\d/-])/i;
const MONTH_DAY = new RegExp(String.raw`^ngày\s*(\d{1,2})(?:${SEPARATOR}|\s*tháng\s*)(\d{1,2})(?![\d/])`, 'i');

const DAYS_IN_MONTH: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (n: number): string => String(n).padStart(2, '0');
const isMonth = (month: number): boolean => month >= 1 && month <= 12;
const isDay = (day: number, month: number): boolean =>
  isMonth(month) && day >= 1 && day <= (DAYS_IN_MONTH[month - 1] ?? 0);
const isYear = (year: number): boolean => year >= 1930 && year <= 2099;

/** Length of a date that is not reduced: "2024-05-09". */
export const FULL_DATE = 10;

/** The date at the very start; null where there is none or no calendar has it. */
export function readDate(text: string): WrittenDate | null {
  const full = FULL.exec(text);
  if (full) {
    const [day, month, year] = [Number(full[1] ?? full[4]), Number(full[2] ?? full[5]), Number(full[3] ?? full[6])];
    if (!isDay(day, month) || !isYear(year)) return null;
    return { date: `${year}-${two(month)}-${two(day)}`, monthDay: null, length: full[0].length };
  }
  const month = MONTH.exec(text);
  if (month) {
    const [m, year] = [Number(month[1] ?? month[2]), Number(month[3])];
    if (!isMonth(m) || !isYear(year)) return null;
    return { date: `${year}-${two(m)}`, monthDay: null, length: month[0].length };
  }
  const year = YEAR.exec(text);
  if (year) return { date: year[1] ?? null, monthDay: null, length: year[0].length };
  const monthDay = MONTH_DAY.exec(text);
  if (!monthDay || !isDay(Number(monthDay[1]), Number(monthDay[2]))) return null;
  const written = `${two(Number(monthDay[2]))}-${two(Number(monthDay[1]))}`;
  return { date: null, monthDay: written, length: monthDay[0].length };
}

/** Two dates agree as far as both say: "2024-05" and "2024-05-09" do. */
export function datesAgree(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) === b.slice(0, length);
}

/** `a` is surely earlier than `b`, as far as both say. */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
