/** What the coming days will ask if each of them is done: due questions by day, and new ones beside them. */
import type { Bucket } from '../buckets';
import { isBuried, type Rest } from '../choices';
import { addDays } from '../days';
import type { LocalDay } from '../types';

export const FORECAST_DAYS = 30;

/** A question that is asked at all. */
export interface Scheduled {
  bucket: Bucket;
  /** Null for a question never answered. */
  due: LocalDay | null;
  rest: Rest;
}

export interface ForecastDay {
  day: LocalDay;
  /** Due by the answers given so far; in the first day also all that is overdue. Later answers add to it. */
  due: number;
  /** New questions, as many as a day gives while there are any. */
  fresh: number;
}

export interface ForecastInput {
  today: LocalDay;
  newPerDay: number;
  buckets: readonly Bucket[];
  /** New questions already learnt today, of whatever standard. */
  learnedToday: number;
}

export function forecastOf(cards: readonly Scheduled[], input: ForecastInput): ForecastDay[] {
  const { today, newPerDay, buckets, learnedToday } = input;
  const days: ForecastDay[] = Array.from({ length: FORECAST_DAYS }, (_, i) => ({
    day: addDays(today, i),
    due: 0,
    fresh: 0,
  }));
  const chosen = new Set(buckets);
  /** New questions that may be given from the first day on, and from the second because they are put off till then. */
  const waiting = [0, 0];
  for (const { bucket, due, rest } of cards) {
    if (!chosen.has(bucket)) continue;
    const earliest = isBuried(rest, today) ? (rest.buriedUntil ?? today) - today : 0;
    if (due === null) {
      const slot = earliest > 0 ? 1 : 0;
      waiting[slot] = (waiting[slot] ?? 0) + 1;
      continue;
    }
    const day = days[Math.max(due - today, earliest, 0)];
    if (day) day.due++;
  }
  let [left = 0] = waiting;
  days.forEach((day, i) => {
    if (i === 1) left += waiting[1] ?? 0;
    day.fresh = Math.min(left, i === 0 ? Math.max(0, newPerDay - learnedToday) : newPerDay);
    left -= day.fresh;
  });
  return days;
}
