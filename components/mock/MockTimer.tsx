/** The time left: for the eye every second, for a voice at five minutes and at one. */
import { mockWords } from '../../data/messages/mock';
import { useWords } from '../words';
import { clockText, toldAt } from './mock-clock';

interface Props {
  leftMs: number;
  /** The time of day at which it is up, "10:45". */
  deadline: string;
}

export function MockTimer({ leftMs, deadline }: Props) {
  const words = useWords(mockWords);
  const told = toldAt(leftMs);
  return (
    <div class="mock-timer" data-late={told !== null}>
      <p role="timer" aria-live="off" aria-label={words.timeLeft}>
        <strong>{clockText(leftMs)}</strong>
      </p>
      <p class="quiet">{words.deadline(deadline)}</p>
      <p role="status" class="mock-told">
        {told && words[told]}
      </p>
    </div>
  );
}
