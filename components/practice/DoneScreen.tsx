/** Nothing left today: what was learned, by standard, and when to come back. */

import { formatDate } from '../../data/documents/dates';
import { examWords } from '../../data/messages/exam';
import { practiceWords } from '../../data/messages/practice';
import { isoDate } from '../../data/practice/days';
import type { Streak } from '../../data/practice/statistics/streak';
import type { LocalDay } from '../../data/practice/types';
import type { DayEnd } from '../../data/store/today';
import { StreakLine } from '../charts/StreakLine';
import { useLanguage, useWords } from '../words';

interface Props {
  dayEnd: DayEnd;
  today: LocalDay;
  /** Null where none goes on, and until it is known. */
  streak: Streak | null;
  /** No question is installed, or none of the chosen standards. */
  isEmpty: boolean;
  /** The exam that practice prepares for; null where there is none. */
  examDay: LocalDay | null;
  onOpenStudio: () => void;
}

export function DoneScreen({ dayEnd, today, streak, isEmpty, examDay, onOpenStudio }: Props) {
  const words = useWords(practiceWords);
  const say = useWords(examWords);
  const language = useLanguage();
  const { standards, comeback } = dayEnd;
  if (isEmpty)
    return (
      <div class="done">
        <h2>{words.emptyHeading}</h2>
        <p>{words.emptyText}</p>
        <button type="button" class="button" onClick={onOpenStudio}>
          {words.openStudio}
        </button>
      </div>
    );
  const isTomorrow = comeback !== null && comeback.day === today + 1;
  return (
    <div class="done">
      <h2>{standards.length > 0 ? words.doneHeading : words.doneNothing}</h2>
      {standards.length > 0 && (
        <dl class="done-standards">
          {standards.map(({ bucket, asked, rightAtOnce }) => (
            <div key={bucket}>
              <dt>{words.bucket(bucket)}</dt>
              <dd>{words.summary(asked, rightAtOnce)}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>
        {examDay !== null && (examDay > today ? say.doneTomorrow : say.doneToday)}
        {examDay === null && comeback === null && words.comeBackNever}
        {examDay === null &&
          comeback !== null &&
          (isTomorrow
            ? words.comeBackTomorrow(comeback.due)
            : words.comeBack(formatDate(isoDate(comeback.day), language), comeback.due))}
      </p>
      {streak && <StreakLine streak={streak} />}
    </div>
  );
}
