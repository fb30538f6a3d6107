/** The streak, and how much was practised: days, answers, minutes. */
import { statisticsWords } from '../../data/messages/statistics';
import { streakWords } from '../../data/messages/streak';
import { lastDays } from '../../data/practice/statistics/retention';
import { streakOf } from '../../data/practice/statistics/streak';
import type { DayTally } from '../../data/practice/statistics/tally';
import type { LocalDay } from '../../data/practice/types';
import { useWords } from '../words';
import { NumberTable } from './DataTable';
import { StreakLine } from './StreakLine';
import { minutesOf, sumOf } from './sums';

const LATELY_DAYS = 30;

export function OverviewSection({ days, today }: { days: readonly DayTally[]; today: LocalDay }) {
  const words = useWords(statisticsWords);
  const say = useWords(streakWords);
  const lately = lastDays(days, today, LATELY_DAYS);
  const both = (name: string, of: (list: readonly DayTally[]) => number) => [name, of(lately), of(days)];
  return (
    <section class="section" aria-label={words.practised}>
      <StreakLine streak={streakOf(new Set(days.map(({ day }) => day)), today)} />
      <p class="prose quiet">{say.streakMeans}</p>
      <NumberTable
        caption={words.practised}
        head={[words.practised, words.lately, words.ever]}
        rows={[
          both(words.daysPractised, (list) => list.length),
          both(words.answers, (list) => sumOf(list, ({ answers }) => answers)),
          both(words.minutes, minutesOf),
        ]}
      />
      <p class="prose quiet">{words.minutesMean}</p>
    </section>
  );
}
