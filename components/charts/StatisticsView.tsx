/** All statistics of one reading, or what will be here. */
import { statisticsWords } from '../../data/messages/statistics';
import type { LocalDay } from '../../data/practice/types';
import type { Statistics } from '../../data/store/statistics';
import { useWords } from '../words';
import { CalendarSection } from './CalendarSection';
import { ForecastSection } from './ForecastSection';
import { OverviewSection } from './OverviewSection';
import { RecallSection } from './RecallSection';
import { RetentionSection } from './RetentionSection';

interface Props {
  statistics: Statistics;
  /** The day that they are of. */
  today: LocalDay;
  examDay: LocalDay | null;
  /** Desired retention, 0–1. */
  desired: number;
}

export function StatisticsView({ statistics, today, examDay, desired }: Props) {
  const words = useWords(statisticsWords);
  const { days, forecast, recall } = statistics;
  if (days.length === 0)
    return (
      <section class="section" aria-labelledby="empty-heading">
        <h2 id="empty-heading">{words.emptyHeading}</h2>
        <p class="prose">{words.emptyText}</p>
        <p>
          <a href="#practise">{words.emptyAct}</a>
        </p>
      </section>
    );
  return (
    <>
      <OverviewSection days={days} today={today} />
      <CalendarSection days={days} today={today} />
      <ForecastSection days={forecast} />
      <RetentionSection days={days} today={today} desired={desired} />
      <RecallSection standards={recall} examDay={examDay} />
    </>
  );
}
