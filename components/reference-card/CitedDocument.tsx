/** The document that a question cites, in a page of ours. Loaded when asked for: it brings the catalog along. */
import { useState } from 'preact/hooks';
import { lookUp } from '../../data/documents/look-up';
import type { DocumentId } from '../../data/documents/types';
import { cardWords } from '../../data/messages/card';
import { practiceWords } from '../../data/messages/practice';
import type { Citation } from '../../data/questions/schema';
import { useKnown } from '../known';
import { useWords } from '../words';
import { CandidateList } from './CandidateList';
import { DocumentBody } from './DocumentBody';

export function CitedDocument({ citation }: { citation: Citation }) {
  const words = useWords(cardWords);
  const say = useWords(practiceWords);
  const known = useKnown();
  const [opened, setOpened] = useState<DocumentId | null>(null);
  const { doc, issued, article = null, clause = null } = citation;
  const held = lookUp(doc).filter((entry) => issued === undefined || entry.issued === issued);
  const [only] = held;
  const document = opened ? known.documentOf(opened) : held.length === 1 && only ? only : null;
  return (
    <div class="card" data-embedded>
      <div class="card-scroll">
        {document && (
          <DocumentBody key={document.id} document={document} known={known} onOpen={setOpened}>
            {!opened && (article !== null || clause !== null) && (
              <p class="card-provision">{words.cited({ article, clause, point: null })}</p>
            )}
          </DocumentBody>
        )}
        {!document && held.length === 0 && <p>{say.documentUnknown(doc)}</p>}
        {!document && held.length > 1 && (
          <CandidateList written={doc} reasons={[]} candidates={held} known={known} onOpen={setOpened} />
        )}
      </div>
    </div>
  );
}
