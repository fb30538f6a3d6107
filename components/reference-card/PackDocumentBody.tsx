/** A document that a pack brought: what its author says, and plainly that it is the author who says so. */
import type { ComponentChildren } from 'preact';
import type { PackDocumentEntry } from '../../data/documents/types';
import { cardWords } from '../../data/messages/card';
import { packFacts } from '../../data/messages/pack-documents';
import { useLanguage, useWords } from '../words';
import { PackLine } from './PackLine';
import { SourceList } from './SourceList';

interface Props {
  document: PackDocumentEntry;
  /** Why this document, or what can be done with it. */
  children: ComponentChildren;
}

export function PackDocumentBody({ document, children }: Props) {
  const card = useWords(cardWords);
  const language = useLanguage();
  const { number, title, sources } = document;
  return (
    <>
      <p class="card-head">
        <strong class="card-number">{number}</strong>
      </p>
      <h2 class="card-title" lang="vi">
        {title}
      </h2>
      <p class="card-facts">{packFacts(document, language)}</p>
      {children}
      <PackLine document={document} />
      {sources.length > 0 && <SourceList sources={sources} />}
      <p class="card-foot">{card.unofficial}</p>
    </>
  );
}
