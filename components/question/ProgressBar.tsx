/** How much of today's questions is done, as a thin bar. */
import { questionWords } from '../../data/messages/question';
import { useWords } from '../words';

export function ProgressBar({ done, total }: { done: number; total: number }) {
  const words = useWords(questionWords);
  return (
    <progress
      class="day-progress"
      aria-label={words.progress}
      aria-valuetext={words.progressOf(done, total)}
      value={done}
      max={Math.max(1, total)}
    />
  );
}
