/** True retention: the last 30 days in numbers, the last twelve months as bars. */
import { formatDate } from '../../data/documents/dates';
import { statisticsWords } from '../../data/messages/statistics';
import { ENOUGH_REVIEWS, lastDays, retentionByMonth, retentionOf } from '../../data/practice/statistics/retention';
import type { DayTally, Recalled } from '../../data/practice/statistics/tally';
import type { LocalDay } from '../../data/practice/types';
import { useLanguage, useWords } from '../words';
import { BarChart } from './BarChart';
import { DataTable, NumberTable } from './DataTable';
import { percentOf } from './sums';

const LATELY_DAYS = 30;
const MONTHS = 12;

interface Props {
  days: readonly DayTally[];
  today: LocalDay;
  /** Desired retention, 0–1. */
  desired: number;
}

export function RetentionSection({ days, today, desired }: Props) {
  const words = useWords(statisticsWords);
  const language = useLanguage();
  const lately = retentionOf(lastDays(days, today, LATELY_DAYS));
  const months = retentionByMonth(days, today, MONTHS);
  const isFew = ({ asked }: Recalled) => asked < ENOUGH_REVIEWS;
  const shareOf = (reviews: Recalled) => {
    if (reviews.asked === 0) return words.noReviews;
    return isFew(reviews) ? words.tooEarly : words.shareOf(percentOf(reviews.recalled / reviews.asked));
  };
  const cells = (reviews: Recalled) => [reviews.asked, reviews.recalled, shareOf(reviews)];
  const marked = words.monthsSay(percentOf(desired));
  const monthName = (month: string) => formatDate(month, language);
  return (
    <section class="section" aria-labelledby="retention-heading">
      <h2 id="retention-heading">{words.retentionHeading}</h2>
      <p class="prose quiet">{words.retentionMeans}</p>
      <NumberTable
        caption={`${words.retentionHeading}, ${words.lately}`}
        head={[words.lately, words.reviews, words.recalled, words.share]}
        rows={(['young', 'mature', 'all'] as const).map((kind) => [words[kind], ...cells(lately[kind])])}
      />
      {isFew(lately.all) && <p class="quiet">{words.tooEarlyMeans(ENOUGH_REVIEWS)}</p>}
      <h3>{words.monthsHeading}</h3>
      <BarChart
        title={`${words.retentionHeading}, ${words.monthsHeading}`}
        description={marked}
        top={1}
        axis={(share) => words.shareOf(percentOf(share))}
        mark={desired}
        bars={months.map(({ month, all }) => ({
          label: words.month(Number(month.slice(5))),
          title: `${monthName(month)}: ${shareOf(all)}`,
          value: all.asked === 0 ? 0 : all.recalled / all.asked,
          isDoubtful: isFew(all),
        }))}
      />
      <p class="prose quiet">{marked}</p>
      <DataTable
        caption={`${words.retentionHeading}, ${words.monthsHeading}`}
        head={[words.monthOf, words.reviews, words.recalled, words.share, words.young, words.mature]}
        rows={months.map(({ month, young, mature, all }) => [
          monthName(month),
          ...cells(all),
          shareOf(young),
          shareOf(mature),
        ])}
      />
    </section>
  );
}
