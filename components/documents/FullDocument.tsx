/** One document in full: what its card says, its time line, its namesakes, and what one can do with it. */
import { ListChecks } from 'lucide';
import { namesakesOf } from '../../data/documents/look-up';
import type { DocumentEntry, DocumentId } from '../../data/documents/types';
import { fullWords } from '../../data/messages/panel-document';
import { Icon } from '../icon/Icon';
import { useKnown } from '../known';
import { DocumentBody } from '../reference-card/DocumentBody';
import { PackClaims } from '../reference-card/PackClaims';
import { useWords } from '../words';
import { CiteActions } from './CiteActions';
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
  const known = useKnown();
  const namesakes = namesakesOf(document);
  return (
    <div class="card" data-embedded>
      <div class="card-scroll">
        <DocumentBody
          document={document}
          known={known}
          onOpen={onOpen}
          relations={<TimeLine document={document} onOpen={onOpen} />}
        >
          <CiteActions document={document} copy={copy}>
            {onPractise && (
              <button type="button" class="button" id="practise" onClick={onPractise}>
                <Icon of={ListChecks} />
                {words.practise}
              </button>
            )}
          </CiteActions>
        </DocumentBody>
        <PackClaims claims={known.claimsOf(document.id)} />
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
