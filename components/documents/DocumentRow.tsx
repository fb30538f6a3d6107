/** One document of a list: what tells it from its namesakes (date, issuer, subject) and what is known of its force. */
import type { ComponentChildren } from 'preact';
import { byId } from '../../data/documents/catalog';
import { formatDate } from '../../data/documents/dates';
import { type DocumentEntry, isPackDocument } from '../../data/documents/types';
import { cardWords } from '../../data/messages/card';
import { ForceMark } from '../reference-card/ForceMark';
import { PackLine } from '../reference-card/PackLine';
import { titleOf } from '../reference-card/title';
import { useLanguage, useWords } from '../words';

interface Props {
  /** Where the focus comes back to. */
  id: string;
  document: DocumentEntry;
  onOpen: () => void;
  /** As a page writes it; the document's own number otherwise. */
  written?: string;
  /** At the end of the first line: how often a page mentions it. */
  count?: ComponentChildren;
  /** What this list has to say of it. */
  note?: string | null;
  /** Further things to do with it. */
  children?: ComponentChildren;
}

export function DocumentRow({ id, document, onOpen, written, count, note, children }: Props) {
  const words = useWords(cardWords);
  const language = useLanguage();
  const isPacked = isPackDocument(document);
  const isSourced = isPacked || document.sources.length > 0;
  const { issuer, issued, term } = document;
  return (
    <div class="document-row">
      <button type="button" id={id} onClick={onOpen}>
        <span class="document-row-head">
          <strong lang="vi">{written ?? document.number ?? document.kind}</strong>
          <span class="quiet">{formatDate(issued, language)}</span>
          {count}
        </span>
        <span class="document-row-title" lang="vi" data-verified={document.titleVerified || !isSourced}>
          {isSourced || document.number === null ? titleOf(document) : `${document.kind} · ${words.noPublicPage}`}
        </span>
        <span class="quiet">{[issuer, term && words.term(term)].filter(Boolean).join(' · ')}</span>
        {isPacked && <PackLine document={document} />}
        {isSourced && !isPacked && (
          <ForceMark document={document} successor={document.force.by && byId(document.force.by)} />
        )}
        {note && <span class="quiet">{note}</span>}
      </button>
      {children && <div class="document-row-more">{children}</div>}
    </div>
  );
}
