/** One document in full: what its card says, its time line, its namesakes, and what one can do with it. */
import { ClipboardCopy, ListChecks } from 'lucide';
import { useState } from 'preact/hooks';
import { byId } from '../../data/documents/catalog';
import { citationOf } from '../../data/documents/citation';
import { namesakesOf } from '../../data/documents/look-up';
import type { DocumentEntry, DocumentId } from '../../data/documents/types';
import { cardWords } from '../../data/messages/card';
import { fullWords } from '../../data/messages/panel-document';
import { Icon } from '../icon/Icon';
import { DocumentBody } from '../reference-card/DocumentBody';
import { useLanguage, useWords } from '../words';
import { DocumentRow } from './DocumentRow';
import { TimeLine } from './TimeLine';

interface Props {
  document: DocumentEntry;
  onOpen: (id: DocumentId) => void;
  /** Null where no question is about it. */
  onPractise: (() => void) | null;
  /** Puts a text on the clipboard; false where the browser refused. */
  copy: (text: string) => Promise<boolean>;
}

export function FullDocument({ document, onOpen, onPractise, copy }: Props) {
  const words = useWords(fullWords);
  const card = useWords(cardWords);
  const language = useLanguage();
  const [copied, setCopied] = useState<'idle' | 'copied' | 'failed'>('idle');
  const cite = async () => setCopied((await copy(citationOf(document, language))) ? 'copied' : 'failed');
  const namesakes = namesakesOf(document);
  return (
    <div class="card" data-embedded>
      <div class="card-scroll">
        <DocumentBody
          document={document}
          documentOf={byId}
          onOpen={onOpen}
          relations={<TimeLine document={document} onOpen={onOpen} />}
        >
          <div class="full-actions">
            {onPractise && (
              <button type="button" class="button" id="practise" onClick={onPractise}>
                <Icon of={ListChecks} />
                {words.practise}
              </button>
            )}
            <button type="button" class="button" onClick={() => void cite()}>
              <Icon of={ClipboardCopy} />
              <span aria-live="polite">{copied === 'copied' ? card.copied : card.copy}</span>
            </button>
          </div>
          {copied === 'failed' && <p role="status">{words.copyFailed}</p>}
        </DocumentBody>
        {namesakes.length > 0 && (
          <section class="namesakes" aria-label={words.namesakes}>
            <h3>{words.namesakes}</h3>
            <ul class="document-rows">
              {namesakes.map((each) => (
                <li key={each.id}>
                  <DocumentRow id={`namesake-${each.id}`} document={each} onOpen={() => onOpen(each.id)} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}
