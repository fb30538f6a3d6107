/** How well to remember, in three words, each with what it costs a day. */
import { practiceSettingsWords } from '../../data/messages/studio-practice';
import { minutesFor } from '../../data/practice/pace';
import { DESIRED, RETENTIONS, type Retention } from '../../data/practice/retention';
import { useWords } from '../words';

interface Props {
  chosen: Retention;
  /** Expected answers a day; null while they are being counted. */
  costs: Record<Retention, number> | null;
  /** Seconds a question. */
  pace: number;
  onChange: (retention: Retention) => void;
}

export function RetentionChoice({ chosen, costs, pace, onChange }: Props) {
  const words = useWords(practiceSettingsWords);
  return (
    <fieldset class="retention">
      <legend class="visually-hidden">{words.retentionHeading}</legend>
      {RETENTIONS.map((step) => (
        <label key={step}>
          <input type="radio" name="retention" value={step} checked={step === chosen} onChange={() => onChange(step)} />
          <span>
            <strong>{words.retention(step)}:</strong> {words.retentionMeans(Math.round(DESIRED[step] * 100))}
            <span class="quiet retention-cost">{costs && words.cost(costs[step], minutesFor(costs[step], pace))}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
