/** The device's clock and zone, in the log's terms. */
import { DAY_START_HOUR } from '../../data/practice/days';
import type { LocalDay } from '../../data/practice/types';
import { dayOf, type Moment } from '../../data/practice/zones';

/** Now, as an event carries it. The offset is the platform's own: also right where the zone's name is one that Intl does not know. */
export function momentNow(): Moment {
  const now = new Date();
  return {
    at: now.getTime(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    offsetMinutes: -now.getTimezoneOffset(),
    dayStart: DAY_START_HOUR,
  };
}

export const today = (): LocalDay => dayOf(momentNow());
