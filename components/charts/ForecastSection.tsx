/** What comes due in the next 30 days, and new questions beside it. */
import { formatDate } from '../../data/documents/dates';
import { statisticsWords } from '../../data/messages/statistics';
import { isoDate } from '../../data/practice/days';
import type { ForecastDay } from '../../data/practice/statistics/forecast';
import { useLanguage, useWords } from '../words';
import { BarChart } from './BarChart';
import { DataTable } from './DataTable';
import { axisTop, sumOf } from './sums';

/** A date under every seventh column. */
const LABEL_EVERY = 7;
/** A label this near to the end would stick out of the page. */
const ROOM_FOR_LABEL = 4;

export function ForecastSection({ days }: { days: readonly ForecastDay[] }) {
  const words = useWords(statisticsWords);
  const language = useLanguage();
  const date = ({ day }: ForecastDay) => formatDate(isoDate(day), language);
  /** Without its year, and an English month in three letters. */
  const short = (label: string) => label.replace(/[/ ]\d{4}$/u, '').replace(/([A-Z][a-z]{2})[a-z]+/u, '$1');
  const says = words.forecastSays(
    sumOf(days, ({ due }) => due),
    days[0]?.due ?? 0,
    sumOf(days, ({ fresh }) => fresh),
  );
  const labelOf = (each: ForecastDay, i: number) => {
    if (i === 0) return words.today;
    return i % LABEL_EVERY === 0 && i <= days.length - ROOM_FOR_LABEL ? short(date(each)) : '';
  };
  return (
    <section class="section" aria-labelledby="forecast-heading">
      <h2 id="forecast-heading">{words.forecastHeading}</h2>
      <p class="prose">{says}</p>
      <BarChart
        title={words.forecastHeading}
        description={says}
        top={axisTop(Math.max(...days.map(({ due, fresh }) => due + fresh)))}
        axis={String}
        bars={days.map((each, i) => ({
          label: labelOf(each, i),
          title: `${date(each)}: ${words.due} ${each.due}, ${words.fresh} ${each.fresh}`,
          value: each.due,
          more: each.fresh,
        }))}
      />
      <p class="bars-legend">
        <span>
          <svg width="14" height="14" aria-hidden="true">
            <rect class="bar" x="1" y="1" width="12" height="12" />
          </svg>
          {words.due}
        </span>
        <span>
          <svg width="14" height="14" aria-hidden="true">
            <rect class="bar-more" x="1" y="1" width="12" height="12" fill="none" />
            <path class="bar-stripes" d="M1 4h12M1 7.5h12M1 11h12" />
          </svg>
          {words.fresh}
        </span>
      </p>
      <p class="prose quiet">{words.forecastMeans}</p>
      <DataTable
        caption={words.forecastHeading}
        head={[words.day, words.due, words.fresh]}
        rows={days.map((each) => [date(each), each.due, each.fresh])}
      />
    </section>
  );
}
