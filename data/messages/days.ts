/** A day as one says it: today, yesterday, else the weekday and the date. */
import { formatDate } from '../documents/dates';
import { isoDate } from '../practice/days';
import type { LocalDay } from '../practice/types';
import { catalogue, type Language, wordsOf } from './catalogue';

const words = catalogue({ today: 'Hôm nay', yesterday: 'Hôm qua' }, { today: 'Today', yesterday: 'Yesterday' });

/** From Sunday. */
const WEEKDAYS: Record<Language, readonly string[]> = {
  vi: ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const WEEK = 7;
/** Day 0, 1970-01-01, was a Thursday. */
const WEEKDAY_OF_DAY_0 = 4;

export function dayWords(day: LocalDay, today: LocalDay, language: Language): string {
  const say = wordsOf(words, language);
  if (day === today) return say.today;
  if (day === today - 1) return say.yesterday;
  const weekday = (((day + WEEKDAY_OF_DAY_0) % WEEK) + WEEK) % WEEK;
  return `${WEEKDAYS[language][weekday]}, ${formatDate(isoDate(day), language)}`;
}
