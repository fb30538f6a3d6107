/** After the verdict: how sure one was of a right answer, or simply on. Enter takes the first. */
import { useRef } from 'preact/hooks';
import { questionWords } from '../../data/messages/question';
import type { Certainty } from '../../data/practice/types';
import { useWords } from '../words';
import { CERTAINTIES, readCertaintyKey, readQuestionKey } from './question-keys';
import { usePageKeys } from './use-page-keys';

interface Props {
  /** Whether the answer was right; a wrong one is not asked about. */
  right: boolean;
  /** Null after a wrong answer. */
  onGoOn: (certainty: Certainty | null) => void;
}

export function CertaintyBar({ right, onGoOn }: Props) {
  const words = useWords(questionWords);
  const firstButton = useRef<HTMLButtonElement>(null);
  usePageKeys(firstButton, (press) => {
    if (right) {
      const certainty = readCertaintyKey(press);
      if (certainty === null) return false;
      onGoOn(certainty);
      return true;
    }
    if (readQuestionKey(press, 0)?.kind !== 'submit') return false;
    onGoOn(null);
    return true;
  });

  if (!right) {
    return (
      <div class="certainty">
        <button
          ref={firstButton}
          type="button"
          class="button"
          data-kind="primary"
          aria-keyshortcuts="Enter"
          onClick={() => onGoOn(null)}
        >
          {words.carryOn}
          <span class="question-key" aria-hidden="true">
            ⏎
          </span>
        </button>
      </div>
    );
  }
  return (
    <fieldset class="certainty">
      <legend>{words.howSure}</legend>
      {CERTAINTIES.map((certainty, i) => (
        <button
          key={certainty}
          ref={i === 0 ? firstButton : undefined}
          type="button"
          class="button"
          aria-keyshortcuts={certainty === 'sure' ? '1 Enter' : String(i + 1)}
          onClick={() => onGoOn(certainty)}
        >
          <span class="question-key" aria-hidden="true">
            {i + 1}
          </span>
          {words[certainty]}
          {certainty === 'sure' && (
            <span class="question-enter" aria-hidden="true">
              ⏎
            </span>
          )}
        </button>
      ))}
    </fieldset>
  );
}
