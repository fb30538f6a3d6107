/** Stored data that can't be read or written: what happened, what became of it, and the way back. */
import { practiceWords } from '../../data/messages/practice';
import { storeMessages } from '../../data/messages/store';
import type { StoreErrorCode } from '../../data/store/errors';
import { useWords } from '../words';

interface Props {
  code: StoreErrorCode | 'gone';
  onRetry: () => void;
  onOpenStudio: () => void;
}

export function StoreTrouble({ code, onRetry, onOpenStudio }: Props) {
  const messages = useWords(storeMessages);
  const words = useWords(practiceWords);
  return (
    <div class="practice-error" role="alert">
      <p>{messages[code]}</p>
      {code === 'gone' ? (
        <button type="button" class="button" onClick={onOpenStudio}>
          {words.openStudio}
        </button>
      ) : (
        <button type="button" class="button" onClick={onRetry}>
          {words.retry}
        </button>
      )}
    </div>
  );
}
