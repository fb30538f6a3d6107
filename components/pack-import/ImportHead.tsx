/** What was read: the file, as what kind, how many questions, how many of them clear; steps back and on in mending them. */
import { importWords } from '../../data/messages/studio-import';
import { IMPORT_KINDS, type ImportKind } from '../../data/packs/import/recognise';
import { type Steps, UndoButtons } from '../pack-editor/UndoButtons';
import { useWords } from '../words';

interface Props {
  name: string | null;
  as: ImportKind;
  questions: number;
  /** Null: not known yet. */
  unclear: number | null;
  steps: Steps;
  onKind: (kind: ImportKind) => void;
}

export function ImportHead({ name, as, questions, unclear, steps, onKind }: Props) {
  const words = useWords(importWords);
  return (
    <div class="import-head">
      <h2 class="long-text">{name ?? words.pasted}</h2>
      <label class="import-kind">
        <span class="quiet">{words.kind}</span>
        <select
          class="edit-text"
          value={as}
          onChange={({ currentTarget }) => {
            const kind = IMPORT_KINDS.find((one) => one === currentTarget.value);
            if (kind) onKind(kind);
          }}
        >
          {IMPORT_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds(kind)}
            </option>
          ))}
        </select>
      </label>
      <p role="status">
        <strong>{words.understood(questions)}</strong>
        {unclear !== null && questions > 0 && ` · ${words.clear(questions - unclear)}`}
        {unclear !== null && unclear > 0 && ` · ${words.unclear(unclear)}`}
      </p>
      {questions > 0 && (
        <div class="edit-tool-row">
          <UndoButtons {...steps} />
        </div>
      )}
    </div>
  );
}
