/** The card's content for one reference: what it is, how sure we are, where that is written. Knows no page and no browser API. */
import { useEffect, useState } from 'preact/hooks';
import type { KnownDocuments } from '../../data/documents/known';
import { type DocumentId, isPackDocument } from '../../data/documents/types';
import { cardWords } from '../../data/messages/card';
import type { Resolution } from '../../data/references/resolution';
import type { Reference } from '../../data/references/types';
import { useWords } from '../words';
import { CandidateList } from './CandidateList';
import { CardBar } from './CardBar';
import { DecodedBody } from './DecodedBody';
import { DocumentBody } from './DocumentBody';
import { PackClaims } from './PackClaims';
import { PackDocumentBody } from './PackDocumentBody';
import { Reasons } from './Reasons';

export interface CardContent {
  reference: Reference;
  /** As the page writes it. */
  written: string;
  resolution: Resolution;
  /** The page's words around it. */
  around: string;
}

export interface CardActions {
  known: KnownDocuments;
  /** Puts a text on the clipboard; false where the browser refused. */
  copy: (text: string) => Promise<boolean>;
  togglePin: () => void;
  close: () => void;
  /** The document on show changed. */
  shows: (document: DocumentId | null) => void;
  /** Opens the side panel; null where nobody is left to open it. */
  openPanel: ((view: { kind: 'practise' | 'document'; document: DocumentId }) => void) | null;
}

interface Props {
  content: CardContent;
  actions: CardActions;
  isPinned: boolean;
}

export function ReferenceCard({ content, actions, isPinned }: Props) {
  const words = useWords(cardWords);
  const { reference, written, resolution } = content;
  const { known } = actions;
  const { documentOf, claimsOf } = known;
  const [chosen, setChosen] = useState<DocumentId | null>(null);
  const settled = resolution.state === 'certain' || resolution.state === 'likely' ? resolution.document : null;
  const shown = chosen ?? settled;
  const document = shown && documentOf(shown);
  useEffect(() => actions.shows(shown), [shown]);

  const about = !chosen && (
    <>
      {reference.provision && <p class="card-provision">{words.provision(reference.provision)}</p>}
      <Reasons reasons={resolution.reasons} lead={resolution.state === 'likely' ? words.likely : null} />
    </>
  );
  return (
    <>
      <div class="card-scroll">
        {chosen && (
          <button type="button" class="card-back" onClick={() => setChosen(null)}>
            ← {settled ? words.back : words.backToCandidates}
          </button>
        )}
        {document ? (
          <>
            {isPackDocument(document) ? (
              <PackDocumentBody document={document}>{about}</PackDocumentBody>
            ) : (
              <DocumentBody document={document} known={known} onOpen={setChosen}>
                {about}
              </DocumentBody>
            )}
            <PackClaims claims={claimsOf(document.id)} />
          </>
        ) : (
          <>
            {resolution.state === 'ambiguous' && (
              <CandidateList
                written={written}
                reasons={resolution.reasons}
                candidates={resolution.candidates.flatMap((id) => documentOf(id) ?? [])}
                known={known}
                onOpen={setChosen}
              />
            )}
            {resolution.state === 'decoded' && <DecodedBody written={written} resolution={resolution} />}
            {reference.provision && <p class="card-provision">{words.provision(reference.provision)}</p>}
          </>
        )}
      </div>
      <CardBar content={content} document={document} actions={actions} isPinned={isPinned} />
    </>
  );
}
