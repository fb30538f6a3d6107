/** Statistics wired to the worker that counts them. */
import { StatisticsView } from '../../components/charts/StatisticsView';
import { useLate } from '../../components/panel/use-late';
import { useWords } from '../../components/words';
import { statisticsWords } from '../../data/messages/statistics';
import { DESIRED } from '../../data/practice/retention';
import type { LocalDay } from '../../data/practice/types';
import type { Settings } from '../../data/settings';
import { useStatistics } from './use-statistics';

interface Props {
  settings: Settings;
  fail: (error: unknown) => void;
  /** Null where no exam is ahead. */
  examDay?: LocalDay | null;
}

export function StatisticsPage({ settings, fail, examDay = null }: Props) {
  const words = useWords(statisticsWords);
  const counted = useStatistics(settings, examDay, fail);
  const isLate = useLate(counted === null);
  if (counted === null) return isLate ? <p role="status">{words.loading}</p> : null;
  return <StatisticsView {...counted} examDay={examDay} desired={DESIRED[settings.retention]} />;
}
