/** Months of the calendar as text, "2026-11". */

export const monthText = (year: number, month: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;

/** Year and month (1–12) of "2026-11". */
export const partsOfMonth = (month: string): { year: number; month: number } => ({
  year: Number(month.slice(0, 4)),
  month: Number(month.slice(5, 7)),
});

/** How far back an empty month can be written into. */
const MONTHS_BACK = 12;

/** The months that can be chosen, newest first: a year up to now, and all that have notes. */
export function monthsToChoose(now: string, held: readonly string[]): string[] {
  const { year, month } = partsOfMonth(now);
  const last = Array.from({ length: MONTHS_BACK }, (_, back) => {
    const count = year * 12 + (month - 1) - back;
    return monthText(Math.floor(count / 12), (count % 12) + 1);
  });
  return [...new Set([...last, ...held])].sort().reverse();
}
