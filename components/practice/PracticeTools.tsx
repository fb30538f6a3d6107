/** The quiet buttons below a question, each with its key. */
import { practiceWords } from '../../data/messages/practice';
import { useWords } from '../words';

interface Props {
  /** A question is on screen that can be put off. */
  hasQuestion: boolean;
  showsKeys: boolean;
  onUndo: () => void;
  onRest: (kind: 'suspend' | 'bury') => void;
  onKeys: () => void;
}

export function PracticeTools({ hasQuestion, showsKeys, onUndo, onRest, onKeys }: Props) {
  const words = useWords(practiceWords);
  return (
    <>
      <p class="practice-line practice-tools">
        <button type="button" class="link-button" aria-keyshortcuts="U" onClick={onUndo}>
          <span>{words.undo}</span> <kbd>U</kbd>
        </button>
        {hasQuestion && (
          <>
            <button type="button" class="link-button" aria-keyshortcuts="B" onClick={() => onRest('bury')}>
              <span>{words.bury}</span> <kbd>B</kbd>
            </button>
            <button type="button" class="link-button" aria-keyshortcuts="S" onClick={() => onRest('suspend')}>
              <span>{words.suspend}</span> <kbd>S</kbd>
            </button>
          </>
        )}
        <button type="button" class="link-button" aria-keyshortcuts="?" aria-expanded={showsKeys} onClick={onKeys}>
          <span>{words.keys}</span> <kbd>?</kbd>
        </button>
      </p>
      {showsKeys && <p class="practice-note">{words.keysList}</p>}
    </>
  );
}
