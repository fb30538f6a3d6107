/** Hands the answer in; while nothing is chosen yet, the same button says openly that one does not know. */
import { questionWords } from '../../data/messages/question';
import { useWords } from '../words';

interface Props {
  /** There is an answer to hand in. */
  isReady: boolean;
  hint?: string;
  onSubmit: () => void;
}

export function SubmitRow({ isReady, hint, onSubmit }: Props) {
  const words = useWords(questionWords);
  return (
    <div class="question-submit">
      <button type="button" class="button" data-kind={isReady ? 'primary' : undefined} onClick={onSubmit}>
        {isReady ? words.submit : words.giveUp}
        {isReady && (
          <span class="question-key" aria-hidden="true">
            ⏎
          </span>
        )}
      </button>
      {hint && <p class="question-hint">{hint}</p>}
    </div>
  );
}
