/** One document: number and force first, then title, issuer and date, then everything that rests on sources. */
import type { ComponentChildren } from 'preact';
import { formatDate } from '../../data/documents/dates';
import type { KnownDocuments } from '../../data/documents/known';
import type { DocumentEntry, DocumentId, DocumentLink } from '../../data/documents/types';
import { cardWords } from '../../data/messages/card';
import { asOfWords } from '../../data/messages/force';
import { REGULATION_144 } from '../../data/standards/regulation-144';
import { useLanguage, useWords } from '../words';
import { ForceMark } from './ForceMark';
import { SourceList } from './SourceList';
import { StandardList } from './StandardList';
import { titleOf } from './title';

interface Props {
  document: DocumentEntry;
  known: KnownDocuments;
  onOpen: (id: DocumentId) => void;
  /** Why this document, and what of it the page points at. */
  children: ComponentChildren;
  /** What stands for the lists of related documents where there is room for more than them. */
  relations?: ComponentChildren;
}

export function DocumentBody({ document, known, onOpen, children, relations }: Props) {
  const words = useWords(cardWords);
  const language = useLanguage();
  // Nothing is said of a document beyond what its number tells where no source can be shown for it.
  const isSourced = document.sources.length > 0;
  const facts = [document.issuer, formatDate(document.issued, language), document.term && words.term(document.term)];
  return (
    <>
      <p class="card-head">
        <strong class="card-number">{document.number ?? document.kind}</strong>
        {isSourced && (
          <ForceMark document={document} successor={document.force.by && known.documentOf(document.force.by)} />
        )}
      </p>
      {isSourced && !document.titleVerified && <p class="card-described-note">{words.described}</p>}
      <h2 class="card-title" lang="vi" data-verified={document.titleVerified || !isSourced}>
        {titleOf(document)}
      </h2>
      <p class="card-facts">{facts.filter(Boolean).join(' · ')}</p>
      {children}
      {isSourced && <Details document={document} />}
      {relations ?? (isSourced && <Relations document={document} known={known} onOpen={onOpen} />)}
      <SourceList sources={document.sources} />
      <p class="card-foot">
        {asOfWords(known.dates, language)} · {words.unofficial}
      </p>
    </>
  );
}

function Details({ document }: Pick<Props, 'document'>) {
  return (
    <>
      {document.summary && (
        <p class="card-summary" lang="vi">
          {document.summary}
        </p>
      )}
      {document.id === REGULATION_144.document && <StandardList />}
    </>
  );
}

function Relations({ document, known, onOpen }: Pick<Props, 'document' | 'known' | 'onOpen'>) {
  const words = useWords(cardWords);
  return (
    <>
      <Links label={words.replaces} links={document.replaces} onOpen={onOpen} />
      <Links label={words.replacesInferred} links={document.replacesInferred} onOpen={onOpen} />
      <Links label={words.guides} links={document.guides} onOpen={onOpen} />
      <Links label={words.guidedBy} links={known.guidedBy(document.id)} onOpen={onOpen} />
    </>
  );
}

function Links({ label, links, onOpen }: { label: string; links: readonly DocumentLink[]; onOpen: Props['onOpen'] }) {
  const language = useLanguage();
  if (links.length === 0) return null;
  return (
    <div class="card-links">
      <span>{label}:</span>
      <ul>
        {links.map(({ id, number, issued }) => (
          <li key={`${number} ${issued}`}>
            {id ? (
              <button type="button" class="card-link" onClick={() => onOpen(id)}>
                {number}
              </button>
            ) : (
              number
            )}
            {issued && ` (${formatDate(issued, language)})`}
          </li>
        ))}
      </ul>
    </div>
  );
}
