/** The device's clock and zone, in the log's terms. */
import { DAY_START_HOUR } from '../../data/practice/days';
import type { Reading } from '../../data/practice/mock/clock';
import type { LocalDay } from '../../data/practice/types';
import { dayOf, type Moment } from '../../data/practice/zones';

/** Now, as an event carries it. The offset is the platform's own: also right where the zone's name is one that Intl does not know. */
export const momentNow = (): Moment => momentOf(new Date());

const momentOf = (date: Date): Moment => ({
  at: date.getTime(),
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  offsetMinutes: -date.getTimezoneOffset(),
  dayStart: DAY_START_HOUR,
});

/** The practice day of an instant (ms since the epoch), where this device is. */
export const dayAt = (at: number): LocalDay => dayOf(momentOf(new Date(at)));

export const today = (): LocalDay => dayOf(momentNow());

/** This page's own clock has no meaning for another page: its readings say whose they are. */
const PAGE = crypto.randomUUID();

/** Both clocks at once, for a mock exam. */
export const readingNow = (): Reading => ({ at: Date.now(), page: PAGE, steady: performance.now() });
