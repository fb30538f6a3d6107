/** The editor's bar: what is being written, whether it is saved, undo and redo, and the ways on. */
import { CircleAlert, Info, ListChecks, Play, Send, TriangleAlert } from 'lucide';
import { reviewWords } from '../../data/messages/review';
import { editWords } from '../../data/messages/studio-edit';
import { Icon } from '../icon/Icon';
import { useWords } from '../words';
import { type Steps, UndoButtons } from './UndoButtons';

export type SaveState = 'saved' | 'saving' | 'failed';
export type EditPane = 'question' | 'header' | 'review' | 'publish' | 'try';

interface Props extends Steps {
  title: string;
  saving: SaveState;
  pane: EditPane;
  problems: number;
  warnings: number;
  isChecking: boolean;
  onPane: (pane: EditPane) => void;
  onNext: (what: 'problems' | 'warnings') => void;
}

export function EditTools(props: Props) {
  const { title, saving, pane, problems, warnings, isChecking, onPane, onNext, ...steps } = props;
  const words = useWords(editWords);
  const savedWords = { saved: words.saved, saving: words.saving, failed: words.notSaved };
  const ways = [
    { to: 'header', label: words.about, icon: Info },
    { to: 'review', label: useWords(reviewWords).open, icon: ListChecks },
    { to: 'try', label: words.tryOut, icon: Play },
    { to: 'publish', label: words.publish, icon: Send },
  ] as const;
  return (
    <div class="edit-tools" role="toolbar" aria-label={words.tools}>
      <p class="edit-title">
        <strong class="long-text">{title || words.untitled}</strong>
        <span class="quiet" role="status" data-failed={saving === 'failed'}>
          {savedWords[saving]}
        </span>
      </p>
      <div class="edit-tool-row">
        <UndoButtons {...steps} />
        {ways.map(({ to, label, icon }) => (
          <button
            key={to}
            type="button"
            class="button"
            data-kind={to === 'publish' && pane !== 'publish' ? 'primary' : undefined}
            aria-pressed={pane === to}
            onClick={() => onPane(pane === to ? 'question' : to)}
          >
            <Icon of={icon} />
            {label}
          </button>
        ))}
      </div>
      <p class="edit-state">
        {problems > 0 ? (
          <button
            type="button"
            class="link-button edit-problem"
            title={words.nextProblem}
            onClick={() => onNext('problems')}
          >
            <Icon of={CircleAlert} size={14} /> {words.problemsCount(problems)}
          </button>
        ) : (
          <span class="quiet">{isChecking ? words.checking : words.problemsCount(0)}</span>
        )}
        {warnings > 0 && (
          <button
            type="button"
            class="link-button edit-warning"
            title={words.nextWarning}
            onClick={() => onNext('warnings')}
          >
            <Icon of={TriangleAlert} size={14} /> {words.warningsCount(warnings)}
          </button>
        )}
      </p>
    </div>
  );
}
