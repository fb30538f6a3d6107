/** What the pack says of a document's force: nothing, or a state, since when, and what replaced it. */
import { useId } from 'preact/hooks';
import { documentFormWords } from '../../data/messages/edit-documents';
import { formWords } from '../../data/messages/edit-form';
import { packStateWords } from '../../data/messages/pack-documents';
import { DOCUMENT_STATES, type DocumentStatus, withState } from '../../data/packs/edit/documents';
import { useWords } from '../words';
import { atField, type DocumentFieldsProps } from './DocumentForm';
import { TextField } from './TextField';

export function DocumentForce({ document, lang, problems, onChange }: DocumentFieldsProps) {
  const words = useWords(documentFormWords);
  const states = useWords(packStateWords);
  const { citeIssuedHint } = useWords(formWords);
  const id = useId();
  const { status } = document;
  const write = (change: Partial<DocumentStatus>, field: string) =>
    status && onChange({ ...document, status: { ...status, ...change } }, field);
  const by = status?.by ?? { number: '' };
  return (
    <>
      <div class="edit-field">
        <label class="edit-label" for={id}>
          {words.state}
        </label>
        <select
          id={id}
          class="edit-text"
          value={status?.state ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange(withState(document, DOCUMENT_STATES.find((state) => state === value) ?? null))
          }
        >
          <option value="">{words.noState}</option>
          {DOCUMENT_STATES.map((state) => (
            <option key={state} value={state}>
              {states[state]}
            </option>
          ))}
        </select>
      </div>
      {status && (
        <TextField
          label={words.since}
          value={status.since ?? ''}
          isLine
          hint={citeIssuedHint}
          problems={atField(problems, 'status', 'since')}
          onInput={(since) => write({ since }, 'since')}
        />
      )}
      {status?.state === 'replaced' && (
        <>
          <TextField
            label={words.byNumber}
            value={by.number}
            isLine
            lang={lang}
            problems={atField(problems, 'status', 'by', 'number')}
            onInput={(number) => write({ by: { ...by, number } }, 'by')}
          />
          <TextField
            label={words.byIssued}
            value={by.issued ?? ''}
            isLine
            hint={citeIssuedHint}
            problems={atField(problems, 'status', 'by', 'issued')}
            onInput={(issued) => write({ by: { ...by, issued } }, 'by issued')}
          />
        </>
      )}
    </>
  );
}
