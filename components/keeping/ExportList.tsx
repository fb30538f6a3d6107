/** Files for other programs, each with a sentence on what is in it. */
import { FileDown } from 'lucide';
import { copiesWords } from '../../data/messages/studio-copies';
import { Icon } from '../icon/Icon';
import { useWords } from '../words';

export const EXPORTS = ['anki', 'answers', 'progress'] as const;
export type Export = (typeof EXPORTS)[number];

/** The sentence on each. */
const TEXTS = { anki: 'ankiText', answers: 'answersText', progress: 'progressText' } as const;

export function ExportList({ isBusy, onExport }: { isBusy: boolean; onExport: (what: Export) => void }) {
  const words = useWords(copiesWords);
  return (
    <ul class="copies">
      {EXPORTS.map((what) => (
        <li key={what}>
          <button
            type="button"
            class="button"
            aria-describedby={`export-${what}`}
            disabled={isBusy}
            onClick={() => onExport(what)}
          >
            <Icon of={FileDown} />
            {words[what]}
          </button>
          <p class="copies-what quiet" id={`export-${what}`}>
            {words[TEXTS[what]]}
          </p>
        </li>
      ))}
    </ul>
  );
}
