/**
 * ISO 8601 dates, reduced where a day or month is unknown ("2026-05", "2026"): never padded, shown as reduced as they are.
 * Strings all the way, so that no time zone can move a day.
 */
import type { Language } from '../messages/catalogue';

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;
const MONTHS_EN = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(',');

function parts(iso: string): { year: number; month: number | null; day: number | null } | null {
  const match = ISO_DATE.exec(iso);
  if (!match) return null;
  const [, year, month, day] = match;
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether the text is a full or reduced ISO date that the calendar has. */
export function isRealDate(text: string): boolean {
  const date = parts(text);
  if (!date) return false;
  const { year, month, day } = date;
  if (month === null) return true;
  return month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= daysIn(year, month)));
}

/** Whether every day that `a` may mean lies before every day that `b` may mean. */
export function certainlyBefore(a: string, b: string): boolean {
  // A reduced date's last day sorts before "~"; its first day is the prefix itself.
  return `${a}~` < b;
}

/**
 * "09/5/2024", "03/02/2026", "5/2026", "2026"; in English "9 May 2024". Vietnamese administrative style puts a zero before
 * days under 10 and before the months 1 and 2 only (Decree 30/2020/NĐ-CP, Appendix I). What is no date is given back.
 */
export function formatDate(iso: string, language: Language = 'vi'): string {
  const date = parts(iso);
  if (!date || date.month === null) return iso;
  const { year, month, day } = date;
  if (language === 'en') return [day, MONTHS_EN[month - 1], year].filter((part) => part !== null).join(' ');
  const monthText = month <= 2 ? `0${month}` : String(month);
  return day === null ? `${monthText}/${year}` : `${String(day).padStart(2, '0')}/${monthText}/${year}`;
}
