/** The card's content for one reference: what it is, how sure we are, where that is written. Knows no page and no browser API. */
import { ClipboardCopy, Pin, PinOff, X } from 'lucide';
import { useState } from 'preact/hooks';
import { citationOf } from '../../data/documents/citation';
import type { DocumentEntry, DocumentId } from '../../data/documents/types';
import { cardWords } from '../../data/messages/card';
import type { Resolution } from '../../data/references/resolution';
import type { Reference } from '../../data/references/types';
import { Icon } from '../icon/Icon';
import { useLanguage, useWords } from '../words';
import { CandidateList } from './CandidateList';
import { DecodedBody } from './DecodedBody';
import { DocumentBody } from './DocumentBody';
import { Reasons } from './Reasons';

export interface CardContent {
  reference: Reference;
  /** As the page writes it. */
  written: string;
  resolution: Resolution;
}

export interface CardActions {
  documentOf: (id: DocumentId) => DocumentEntry | null;
  /** Puts a text on the clipboard; false where the browser refused. */
  copy: (text: string) => Promise<boolean>;
  togglePin: () => void;
  close: () => void;
}

interface Props {
  content: CardContent;
  actions: CardActions;
  isPinned: boolean;
}

type CopyState = 'idle' | 'copied' | 'failed';

export function ReferenceCard({ content, actions, isPinned }: Props) {
  const words = useWords(cardWords);
  const language = useLanguage();
  const { reference, written, resolution } = content;
  const [chosen, setChosen] = useState<DocumentId | null>(null);
  const [copyState, setCopyState] = useState<CopyState>('idle');
  const settled = resolution.state === 'certain' || resolution.state === 'likely' ? resolution.document : null;
  const shown = chosen ?? settled;
  const document = shown && actions.documentOf(shown);

  const copy = async () => {
    const text = document ? citationOf(document, language) : written;
    setCopyState((await actions.copy(text)) ? 'copied' : 'failed');
  };

  return (
    <>
      <div class="card-scroll">
        {chosen && (
          <button type="button" class="card-back" onClick={() => setChosen(null)}>
            ← {words.backToCandidates}
          </button>
        )}
        {document ? (
          <DocumentBody document={document} documentOf={actions.documentOf} onOpen={setChosen}>
            {reference.provision && <p class="card-provision">{words.provision(reference.provision)}</p>}
            {!chosen && (
              <Reasons reasons={resolution.reasons} lead={resolution.state === 'likely' ? words.likely : null} />
            )}
          </DocumentBody>
        ) : (
          <>
            {resolution.state === 'ambiguous' && (
              <CandidateList
                written={written}
                reasons={resolution.reasons}
                candidates={resolution.candidates.flatMap((id) => actions.documentOf(id) ?? [])}
                onOpen={setChosen}
              />
            )}
            {resolution.state === 'decoded' && <DecodedBody written={written} resolution={resolution} />}
            {reference.provision && <p class="card-provision">{words.provision(reference.provision)}</p>}
          </>
        )}
      </div>
      <div class="card-actions">
        <button type="button" onClick={copy}>
          <Icon of={ClipboardCopy} />
          <span aria-live="polite">{copyState === 'copied' ? words.copied : words.copy}</span>
        </button>
        <button type="button" aria-pressed={isPinned} onClick={actions.togglePin}>
          <Icon of={isPinned ? PinOff : Pin} />
          <span>{isPinned ? words.unpin : words.pin}</span>
        </button>
        <button type="button" class="card-close" onClick={actions.close}>
          <Icon of={X} />
          <span>{words.close}</span>
        </button>
        {copyState === 'failed' && (
          <p class="card-copy-failed" role="status">
            {words.copyFailed}
          </p>
        )}
      </div>
    </>
  );
}
