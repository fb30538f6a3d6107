/** One document that a pack brings along; it is kept when it is sound, so that a pack never carries half of one. */
import { CircleAlert } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { documentFormWords } from '../../data/messages/edit-documents';
import { formWords } from '../../data/messages/edit-form';
import { DOCUMENT_FIELDS, isRepeated, readDocument, typedDocument } from '../../data/packs/edit/documents';
import type { PackDocument } from '../../data/packs/schema';
import { Icon } from '../icon/Icon';
import { useWords } from '../words';
import { TextField } from './TextField';

interface Props {
  /** Null: a new one. */
  held: PackDocument | null;
  others: readonly PackDocument[];
  lang: string;
  onDone: (document: PackDocument) => void;
  onCancel: () => void;
}

export function DocumentForm({ held, others, lang, onDone, onCancel }: Props) {
  const words = useWords(documentFormWords);
  const fieldWords = useWords(formWords);
  const id = useId();
  const form = useRef<HTMLFieldSetElement>(null);
  const [typed, setTyped] = useState(() => typedDocument(held));
  /** Nobody is told what is missing before he has written. */
  const [isTried, setIsTried] = useState(false);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const read = readDocument(typed, held);
  const problems = isTried && !read.ok ? read.problems : [];
  const isTwice = isTried && read.ok && isRepeated(read.document, others);
  const done = () => {
    if (read.ok && !isRepeated(read.document, others)) onDone(read.document);
    else setIsTried(true);
  };
  const hints = { number: words.numberHint, issued: fieldWords.citeIssuedHint } as const;
  return (
    <fieldset ref={form} class="edit-exam" aria-labelledby={id}>
      <legend id={id} class="visually-hidden">
        {held ? words.editNamed(held.number) : words.add}
      </legend>
      {DOCUMENT_FIELDS.map((field) => (
        <TextField
          key={field}
          label={words.field(field)}
          value={typed[field]}
          isLine={field !== 'title' && field !== 'summary'}
          rows={field === 'summary' ? 2 : 1}
          lang={lang}
          {...(field in hints && { hint: hints[field as keyof typeof hints] })}
          problems={problems.filter(({ path }) => path[0]?.key === field)}
          onInput={(text) => setTyped({ ...typed, [field]: text })}
        />
      ))}
      {isTwice && (
        <p class="edit-problem">
          <Icon of={CircleAlert} size={14} />
          <span>{words.repeated}</span>
        </p>
      )}
      <div class="actions">
        <button type="button" class="button" onClick={done}>
          {words.done}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </fieldset>
  );
}
