/** Expected recall by standard, today and on the exam day: bars inside the table that holds their numbers. */
import { formatDate } from '../../data/documents/dates';
import { practiceWords } from '../../data/messages/practice';
import { statisticsWords } from '../../data/messages/statistics';
import { isoDate } from '../../data/practice/days';
import type { BucketRecall } from '../../data/practice/statistics/recall';
import type { LocalDay } from '../../data/practice/types';
import { useLanguage, useWords } from '../words';
import { NumberTable } from './DataTable';
import { percentOf } from './sums';

/** A share as a bar with its number beside it. */
function Share({ of, none, says }: { of: number | null; none: string; says: (percent: number) => string }) {
  if (of === null) return <>{none}</>;
  const percent = percentOf(of);
  return (
    <span class="share">
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect class="share-track" width="100" height="10" />
        <rect class="bar" width={percent} height="10" />
      </svg>
      <span>{says(percent)}</span>
    </span>
  );
}

interface Props {
  standards: readonly BucketRecall[];
  /** Null where no exam is ahead. */
  examDay: LocalDay | null;
}

export function RecallSection({ standards, examDay }: Props) {
  const words = useWords(statisticsWords);
  const say = useWords(practiceWords);
  const language = useLanguage();
  const share = (of: number | null) => <Share of={of} none={words.none} says={words.shareOf} />;
  return (
    <section class="section" aria-labelledby="recall-heading">
      <h2 id="recall-heading">{words.recallHeading}</h2>
      <p class="prose quiet">{words.recallMeans}</p>
      <NumberTable
        caption={words.recallHeading}
        head={[
          words.standard,
          words.recallToday,
          ...(examDay === null ? [] : [words.recallOn(formatDate(isoDate(examDay), language))]),
          words.seen,
          words.unseen,
        ]}
        rows={standards.map(({ bucket, seen, unseen, today, exam }) => [
          say.bucket(bucket),
          share(today),
          ...(examDay === null ? [] : [share(exam)]),
          seen,
          unseen,
        ])}
      />
    </section>
  );
}
