/** "so-tay-144-sao-luu-2026-11-22.json", by the day on the reader's calendar. */
export function backupFileName(now: Date): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `so-tay-144-sao-luu-${day.join('-')}.json`;
}
