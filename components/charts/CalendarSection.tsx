/** The last year: heat map, and every day with practice in numbers. */
import { formatDate } from '../../data/documents/dates';
import { statisticsWords } from '../../data/messages/statistics';
import { isoDate } from '../../data/practice/days';
import { calendarOf } from '../../data/practice/statistics/calendar';
import type { DayTally } from '../../data/practice/statistics/tally';
import type { LocalDay } from '../../data/practice/types';
import { useLanguage, useWords } from '../words';
import { DataTable } from './DataTable';
import { HeatMap } from './HeatMap';
import { minutesOf, sumOf } from './sums';

export function CalendarSection({ days, today }: { days: readonly DayTally[]; today: LocalDay }) {
  const words = useWords(statisticsWords);
  const language = useLanguage();
  const weeks = calendarOf(days, today);
  const first = weeks[0]?.monday ?? today;
  const shown = days.filter(({ day }) => day >= first && day <= today).reverse();
  const says = words.calendarSays(
    shown.length,
    sumOf(shown, ({ answers }) => answers),
  );
  return (
    <section class="section" aria-labelledby="calendar-heading">
      <h2 id="calendar-heading">{words.calendarHeading}</h2>
      <p>{says}</p>
      <HeatMap title={words.calendarHeading} description={says} weeks={weeks} />
      <DataTable
        caption={words.calendarHeading}
        head={[words.day, words.answers, words.minutes]}
        rows={shown.map((tally) => [formatDate(isoDate(tally.day), language), tally.answers, minutesOf([tally])])}
      />
    </section>
  );
}
