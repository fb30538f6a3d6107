/** Below the feedback: what to read again where a question is forgotten again and again, and "this is wrong". */
import { BookOpen } from 'lucide';
import { practiceWords } from '../../data/messages/practice';
import { questionWords } from '../../data/messages/question';
import type { Citation } from '../../data/questions/schema';
import { Icon } from '../icon/Icon';
import { useWords } from '../words';

interface Props {
  citations: readonly Citation[];
  isForgottenAgain: boolean;
  onCite: (citation: Citation) => void;
  onSuspend: () => void;
  onReport: () => void;
}

export function AfterAnswer({ citations, isForgottenAgain, onCite, onSuspend, onReport }: Props) {
  const words = useWords(practiceWords);
  const { provision } = useWords(questionWords);
  // Where an article is named there is something short to read; its document stands with the citations above.
  const place = citations.find(({ article }) => article !== undefined) ?? citations[0];
  return (
    <div class="after-answer">
      {isForgottenAgain && (
        <div class="practice-note after-answer-forgotten">
          {place && (
            <button type="button" class="button" onClick={() => onCite(place)}>
              <Icon of={BookOpen} />
              {words.readAgain(provision(place) || place.doc)}
            </button>
          )}
          <button type="button" class="link-button" onClick={onSuspend}>
            {words.suspend}
          </button>
        </div>
      )}
      <button type="button" class="link-button after-answer-report" onClick={onReport}>
        {words.report}
      </button>
    </div>
  );
}
