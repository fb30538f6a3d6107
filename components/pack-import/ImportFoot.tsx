/** Where the questions go, and which: all, or only the clear ones. */
import { useState } from 'preact/hooks';
import { importWords } from '../../data/messages/studio-import';
import type { BesideInto } from '../../data/packs/edit/import-beside';
import type { OtherDraft } from '../pack-editor/QuestionBar';
import { useWords } from '../words';

interface Props {
  questions: number;
  /** What of the file beside its questions the target takes. */
  beside: BesideInto;
  unclear: number;
  isChecking: boolean;
  isBusy: boolean;
  drafts: readonly OtherDraft[];
  into: string | null;
  /** Ids that the file gives and the target has. */
  heldAlready: number;
  onInto: (id: string | null) => void;
  /** `replaces`: those write over the questions that have their ids. */
  onTake: (which: 'all' | 'clear', replaces: boolean) => void;
  onClose: () => void;
}

export function ImportFoot(props: Props) {
  const { questions, beside, unclear, isChecking, isBusy, drafts, into, heldAlready, onTake } = props;
  const words = useWords(importWords);
  const [replaces, setReplaces] = useState(true);
  const clear = questions - unclear;
  const { documents, exams } = beside.comes;
  // A pack may hold documents alone.
  const isEmpty = questions + documents.length + exams.length === 0;
  return (
    <div class="import-foot">
      {(!isEmpty || into !== null) && (
        <label class="import-kind">
          <span class="quiet">{words.target}</span>
          <select
            class="edit-text"
            value={into ?? ''}
            onChange={({ currentTarget }) => props.onInto(currentTarget.value === '' ? null : currentTarget.value)}
          >
            <option value="">{words.newDraft}</option>
            {drafts.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      {heldAlready > 0 && (
        <label class="edit-tick">
          <input
            type="checkbox"
            checked={replaces}
            onChange={({ currentTarget }) => setReplaces(currentTarget.checked)}
          />
          {words.replaces(heldAlready)}
        </label>
      )}
      <div class="actions">
        {clear > 0 && unclear > 0 && (
          <button
            type="button"
            class="button"
            disabled={isBusy || isChecking}
            onClick={() => onTake('clear', replaces)}
          >
            {words.importClear(clear)}
          </button>
        )}
        {!isEmpty && (
          <button
            type="button"
            class="button"
            data-kind="primary"
            disabled={isBusy}
            onClick={() => onTake('all', replaces)}
          >
            {words.importAll}
          </button>
        )}
        <button type="button" class="button" onClick={props.onClose}>
          {words.another}
        </button>
      </div>
      {unclear > 0 && <p class="quiet">{words.importAllText}</p>}
      {documents.length + exams.length > 0 && <p class="quiet">{words.besideTaken(documents.length, exams.length)}</p>}
      {beside.clashing.length > 0 && <p class="quiet">{words.besideClashes(beside.clashing)}</p>}
      {isBusy && <p role="status">{words.importing}</p>}
    </div>
  );
}
