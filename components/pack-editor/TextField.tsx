/** One text of a question: grows with what is written, says how long it may be when that is near, and what is wrong with it. */
import { CircleAlert } from 'lucide';
import { useId } from 'preact/hooks';
import { formWords } from '../../data/messages/edit-form';
import type { Problem } from '../../data/packs/problems';
import { Icon } from '../icon/Icon';
import { useLanguage, useWords } from '../words';
import { problemText } from './problem-places';

interface Props {
  label: string;
  /** Keeps the label for voices only, where the place says it to the eye. */
  isLabelHidden?: boolean;
  value: string;
  onInput: (value: string) => void;
  /** Characters; said from four fifths on. */
  max?: number;
  rows?: number;
  /** One line only. */
  isLine?: boolean;
  hint?: string;
  lang?: string;
  list?: string;
  placeholder?: string;
  problems?: readonly Problem[];
}

const SAY_FROM = 0.8;

export function TextField(props: Props) {
  const { label, isLabelHidden = false, value, onInput, max, rows = 1, isLine = false, hint, lang, list } = props;
  const { problems = [], placeholder } = props;
  const words = useWords(formWords);
  const id = useId();
  const isLong = max !== undefined && value.length >= max * SAY_FROM;
  const noteId = `${id}-note`;
  const common = {
    ...{ id, value, lang, placeholder, class: 'edit-text' },
    'aria-describedby': hint || isLong || problems.length > 0 ? noteId : undefined,
    'aria-invalid': problems.length > 0 ? ('true' as const) : undefined,
  };
  return (
    <div class="edit-field">
      <label for={id} class={isLabelHidden ? 'visually-hidden' : 'edit-label'}>
        {label}
      </label>
      {isLine ? (
        <input
          {...common}
          type="text"
          list={list}
          autocomplete="off"
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      ) : (
        <textarea {...common} rows={rows} onInput={({ currentTarget }) => onInput(currentTarget.value)} />
      )}
      <div id={noteId} class="edit-note">
        {isLong && <p class="quiet">{words.length(value.length, max)}</p>}
        {hint && <p class="quiet">{hint}</p>}
        <ProblemLines problems={problems} />
      </div>
    </div>
  );
}

/** What is wrong, each a line with its sign. */
export function ProblemLines({ problems }: { problems: readonly Problem[] }) {
  const language = useLanguage();
  return (
    <>
      {problems.map((problem, i) => (
        <p key={i} class="edit-problem">
          <Icon of={CircleAlert} size={14} />
          <span>{problemText(problem, language)}</span>
        </p>
      ))}
    </>
  );
}
