/** One document that a pack brings along, written straight into the draft. */
import { useEffect, useId, useRef } from 'preact/hooks';
import { documentFormWords } from '../../data/messages/edit-documents';
import { formWords } from '../../data/messages/edit-form';
import { DOCUMENT_FIELDS } from '../../data/packs/edit/documents';
import type { Problem } from '../../data/packs/problems';
import type { PackDocument } from '../../data/packs/schema';
import { useWords } from '../words';
import { DocumentForce } from './DocumentForce';
import { DocumentSources } from './DocumentSources';
import { ProblemLines, TextField } from './TextField';

export interface DocumentFieldsProps {
  document: PackDocument;
  lang: string;
  /** Of this document: paths begin at its field. */
  problems: readonly Problem[];
  /** `field`: names of one field's keys make one step of undoing; absent: a step of its own. */
  onChange: (document: PackDocument, field?: string) => void;
}

export const atField = (problems: readonly Problem[], ...keys: string[]): Problem[] =>
  problems.filter(({ path }) => keys.length === path.length && keys.every((key, i) => path[i]?.key === key));

export function DocumentForm(props: DocumentFieldsProps & { onDone: () => void }) {
  const { document, lang, problems, onChange, onDone } = props;
  const words = useWords(documentFormWords);
  const fieldWords = useWords(formWords);
  const id = useId();
  const form = useRef<HTMLFieldSetElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const hints = { number: words.numberHint, issued: fieldWords.citeIssuedHint } as const;
  return (
    <fieldset ref={form} class="edit-exam" aria-labelledby={id}>
      <legend id={id} class="visually-hidden">
        {words.editNamed(document.number || words.unnumbered)}
      </legend>
      {DOCUMENT_FIELDS.map((field) => (
        <TextField
          key={field}
          label={words.field(field)}
          value={document[field] ?? ''}
          isLine={field !== 'title' && field !== 'summary'}
          rows={field === 'summary' ? 2 : 1}
          lang={lang}
          {...(field in hints && { hint: hints[field as keyof typeof hints] })}
          problems={atField(problems, field)}
          onInput={(text) => onChange({ ...document, [field]: text }, field)}
        />
      ))}
      <DocumentForce {...{ document, lang, problems, onChange }} />
      <DocumentSources {...{ document, lang, problems, onChange }} />
      <ProblemLines problems={problems.filter(({ path }) => path.length === 0)} />
      <div class="actions">
        <button type="button" class="button" onClick={onDone}>
          {words.done}
        </button>
      </div>
    </fieldset>
  );
}
