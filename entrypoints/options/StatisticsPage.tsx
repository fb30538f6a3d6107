/** Statistics wired to the worker that counts them. */
import { StatisticsView } from '../../components/charts/StatisticsView';
import { useLate } from '../../components/panel/use-late';
import { useWords } from '../../components/words';
import { statisticsWords } from '../../data/messages/statistics';
import { DESIRED } from '../../data/practice/retention';
import { examDayOf, type Settings } from '../../data/settings';
import { today as todayNow } from '../wiring/clock';
import { useStatistics } from './use-statistics';

interface Props {
  settings: Settings;
  fail: (error: unknown) => void;
}

export function StatisticsPage({ settings, fail }: Props) {
  const words = useWords(statisticsWords);
  const chosen = settings.exam && examDayOf(settings.exam);
  /** Null where no exam is ahead. */
  const examDay = chosen !== null && chosen >= todayNow() ? chosen : null;
  const counted = useStatistics(settings, examDay, fail);
  const isLate = useLate(counted === null);
  if (counted === null) return isLate ? <p role="status">{words.loading}</p> : null;
  return <StatisticsView {...counted} examDay={examDay} desired={DESIRED[settings.retention]} />;
}
