/** The documents that a pack brings along: listed, one of them open in its form. */
import { Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { documentFormWords } from '../../data/messages/edit-documents';
import { PACK_LIMITS, type PackDocument } from '../../data/packs/schema';
import { Icon } from '../icon/Icon';
import { useWords } from '../words';
import { DocumentForm } from './DocumentForm';
import type { Act } from './DraftQuestion';

interface Props {
  documents: readonly PackDocument[];
  lang: string;
  act: Act;
}

export function CarriedDocuments({ documents, lang, act }: Props) {
  const words = useWords(documentFormWords);
  /** Place of the one in the form, behind the last for a new one. */
  const [open, setOpen] = useState<number | null>(null);
  const write = (next: readonly PackDocument[]) => {
    act({ kind: 'documents', documents: next });
    setOpen(null);
  };
  return (
    <>
      <h3>{words.heading}</h3>
      <p class="quiet">{words.text}</p>
      {documents.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard (WCAG 2.1.1)
        <ul class="scroll-list edit-carried" aria-label={words.heading} tabIndex={0}>
          {documents.map(({ number, issuer, issued, title }, i) => (
            <li key={`${number} ${issuer} ${issued}`}>
              <span lang={lang}>
                <strong>{number}</strong> · {issuer} · {issued} · {title}
              </span>{' '}
              <button type="button" class="link-button" aria-label={words.editNamed(number)} onClick={() => setOpen(i)}>
                {words.edit}
              </button>{' '}
              <button
                type="button"
                class="link-button"
                aria-label={words.removeNamed(number)}
                onClick={() => write(documents.toSpliced(i, 1))}
              >
                {words.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      {open === null && documents.length < PACK_LIMITS.documents && (
        <button type="button" class="quiet-button" onClick={() => setOpen(documents.length)}>
          <Icon of={Plus} />
          {words.add}
        </button>
      )}
      {open !== null && (
        <DocumentForm
          key={open}
          held={documents[open] ?? null}
          others={documents.toSpliced(open, 1)}
          lang={lang}
          onDone={(document) => write(documents.toSpliced(open, 1, document))}
          onCancel={() => setOpen(null)}
        />
      )}
    </>
  );
}
