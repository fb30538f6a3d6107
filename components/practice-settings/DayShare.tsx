/** How much a day asks: new questions, and reviews chosen in minutes at the learner's pace. */
import { useId } from 'preact/hooks';
import { practiceSettingsWords } from '../../data/messages/studio-practice';
import type { DailyLimits } from '../../data/practice/limits';
import { minutesFor, SECONDS_PER_QUESTION } from '../../data/practice/pace';
import { useWords } from '../words';
import { NEW_CHOICES, reviewChoices, withOwn } from './share-choices';

interface Props {
  limits: DailyLimits;
  /** Seconds a question. */
  pace: number;
  /** Only what was changed: the other may have been changed a moment ago. */
  onChange: (change: Partial<DailyLimits>) => void;
}

export function DayShare({ limits, pace, onChange }: Props) {
  const words = useWords(practiceSettingsWords);
  const [newId, reviewsId] = [useId(), useId()];
  return (
    <div class="day-share">
      <label for={newId}>{words.newPerDay}</label>
      <select
        id={newId}
        value={limits.newPerDay}
        onChange={(event) => onChange({ newPerDay: Number(event.currentTarget.value) })}
      >
        {withOwn(NEW_CHOICES, limits.newPerDay).map((count) => (
          <option key={count} value={count}>
            {words.newCount(count)}
          </option>
        ))}
      </select>
      <label for={reviewsId}>{words.minutesPerDay}</label>
      <select
        id={reviewsId}
        value={limits.reviewsPerDay}
        onChange={(event) => onChange({ reviewsPerDay: Number(event.currentTarget.value) })}
      >
        {withOwn(reviewChoices(pace), limits.reviewsPerDay).map((reviews) => (
          <option key={reviews} value={reviews}>
            {words.minutes(minutesFor(reviews, pace), reviews)}
          </option>
        ))}
      </select>
      <p class="quiet">{words.dayText(Math.round(pace), pace !== SECONDS_PER_QUESTION)}</p>
    </div>
  );
}
