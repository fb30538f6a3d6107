/** When a time of day comes next, on the clock of the place where the device is. Pure but for the zone that Date knows. */
import type { ReminderTime } from '../../data/settings';

/**
 * The first such time after `now`. Where summer time skips it, as much later as the clock was put forward; where it comes
 * twice, the first.
 */
export function nextTime(now: Date, { hour, minute }: ReminderTime): Date {
  const next = new Date(now);
  next.setHours(hour, minute, 0, 0);
  if (next > now) return next;
  // Set from the calendar day: twenty-four hours more would be another time of day where the clock was changed.
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, hour, minute);
}
