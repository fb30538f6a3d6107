/** Words of the streak: facts, no praise. In a file of their own: the popup says them too, without the statistics' words. */
import { catalogue } from './catalogue';

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

export const streakWords = catalogue(
  {
    streak: (days: number, rest: number) =>
      `Ôn liên tiếp ${days} ngày; tuần này ${rest === 0 ? 'không còn ngày nghỉ' : `còn ${rest} ngày nghỉ`}.`,
    noStreak: 'Hiện không có chuỗi ngày ôn liên tiếp.',
    streakMeans:
      'Mỗi tuần, từ thứ hai đến chủ nhật, nghỉ hai ngày thì chuỗi không đứt. Ngày nghỉ không tính vào số ngày; hôm nay chưa hết thì chưa tính là nghỉ.',
  },
  {
    streak: (days: number, rest: number) =>
      `Practised ${plural(days, 'day')} in a row; ${rest === 0 ? 'no rest day' : plural(rest, 'rest day')} left this week.`,
    noStreak: 'No run of days goes on at the moment.',
    streakMeans:
      'Two days of rest in a week, Monday to Sunday, do not break the run. They are not counted in it; today is no day of rest until it is over.',
  },
);
