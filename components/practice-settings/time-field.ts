/** A time of day as the browser's time field writes it. */
import type { ReminderTime } from '../../data/settings';

const two = (n: number) => String(n).padStart(2, '0');

export const writeTime = ({ hour, minute }: ReminderTime): string => `${two(hour)}:${two(minute)}`;

/** Null for a field that was emptied. */
export function readTime(text: string): ReminderTime | null {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)(?::|$)/u.exec(text) ?? [];
  return hour === undefined || minute === undefined ? null : { hour: Number(hour), minute: Number(minute) };
}
