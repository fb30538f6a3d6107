/** Names of the files that are saved, by the day on the reader's calendar. */

/** "2026-11-22". */
export function calendarDay(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** "so-tay-144-sao-luu-2026-11-22.json". */
export const backupFileName = (now: Date): string => `so-tay-144-sao-luu-${calendarDay(now)}.json`;

/** Two backups made one. */
export const mergedFileName = (now: Date): string => `so-tay-144-sao-luu-ghep-${calendarDay(now)}.json`;

/** An export: "so-tay-144-anki-2026-11-22.txt". */
export const exportFileName = (what: string, ending: string, now: Date): string =>
  `so-tay-144-${what}-${calendarDay(now)}.${ending}`;
