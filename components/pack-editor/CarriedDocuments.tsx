/** The documents that a pack brings along: listed, one of them open in its form. */
import { Plus } from 'lucide';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { documentFormWords } from '../../data/messages/edit-documents';
import { blankDocument, checkDocuments } from '../../data/packs/edit/documents';
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
  /** Place of the one in the form. */
  const [open, setOpen] = useState<number | null>(null);
  /** Place of the one that was in the form until now: its button gets the focus back. */
  const left = useRef<number | null>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (open === null && left.current !== null)
      list.current?.querySelectorAll<HTMLElement>(':scope > li > .link-button:first-of-type')[left.current]?.focus();
    left.current = open;
  }, [open]);
  const problems = useMemo(() => checkDocuments(documents), [documents]);
  const of = (index: number) =>
    problems.filter(({ path }) => path[0]?.index === index).map((one) => ({ ...one, path: one.path.slice(1) }));
  const write = (next: readonly PackDocument[], mergeKey?: string) =>
    act({ kind: 'documents', documents: next }, mergeKey);
  const inForm = open === null ? undefined : documents[open];
  return (
    <>
      <h3>{words.heading}</h3>
      <p class="quiet">{words.text}</p>
      {documents.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard (WCAG 2.1.1)
        <ul ref={list} class="scroll-list edit-carried" aria-label={words.heading} tabIndex={0}>
          {documents.map(({ number, issuer, issued, title }, i) => (
            <li key={i}>
              <span lang={lang}>
                <strong>{number || words.unnumbered}</strong>{' '}
                {[issuer, issued, title].map((text) => text && `· ${text} `)}
              </span>
              {of(i).length > 0 && <span class="quiet">{words.toMend(of(i).length)} </span>}
              <button
                type="button"
                class="link-button"
                aria-label={words.editNamed(number || words.unnumbered)}
                onClick={() => setOpen(i)}
              >
                {words.edit}
              </button>{' '}
              <button
                type="button"
                class="link-button"
                aria-label={words.removeNamed(number || words.unnumbered)}
                onClick={() => {
                  write(documents.toSpliced(i, 1));
                  setOpen(null);
                }}
              >
                {words.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      {open !== null && inForm && (
        <DocumentForm
          key={open}
          document={inForm}
          lang={lang}
          problems={of(open)}
          onChange={(document, field) => write(documents.with(open, document), field && `document ${open} ${field}`)}
          onDone={() => setOpen(null)}
        />
      )}
      {!inForm && documents.length < PACK_LIMITS.documents && (
        <button
          type="button"
          class="quiet-button"
          onClick={() => {
            write([...documents, blankDocument()]);
            setOpen(documents.length);
          }}
        >
          <Icon of={Plus} />
          {words.add}
        </button>
      )}
    </>
  );
}
