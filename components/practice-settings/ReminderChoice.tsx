/** The reminder: off unless switched on, and then a time of day. */
import { useId } from 'preact/hooks';
import { reminderWords } from '../../data/messages/reminder';
import type { ReminderTime } from '../../data/settings';
import { useWords } from '../words';
import { readTime, writeTime } from './time-field';

interface Props {
  /** Null while it is off. */
  time: ReminderTime | null;
  /** Why it is off though it was wanted. */
  trouble: 'denied' | 'revoked' | null;
  onFlip: () => void;
  onTime: (time: ReminderTime) => void;
}

export function ReminderChoice({ time, trouble, onFlip, onTime }: Props) {
  const words = useWords(reminderWords);
  const id = useId();
  return (
    <div class="reminder">
      <div class="site-switch">
        <button type="button" role="switch" aria-checked={time !== null} onClick={onFlip}>
          <span class="site-switch-label">{words.switchOn}</span>
          <span class="site-switch-state" aria-hidden="true">
            {time ? words.on : words.off}
          </span>
          <span class="site-switch-track" aria-hidden="true" />
        </button>
      </div>
      <p class="site-switch-denied" role="status">
        {trouble && words[trouble]}
      </p>
      {time && (
        <p class="reminder-time">
          <label for={id}>{words.time}</label>
          <input
            id={id}
            type="time"
            required
            value={writeTime(time)}
            onChange={({ currentTarget }) => {
              const chosen = readTime(currentTarget.value);
              if (chosen) onTime(chosen);
            }}
          />
        </p>
      )}
    </div>
  );
}
