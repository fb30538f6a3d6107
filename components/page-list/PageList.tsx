/** A page's documents in the order in which it mentions them: a press goes to the mention, the next press to the next one. */
import { GitFork, Minus } from 'lucide';
import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { DocumentEntry, DocumentId } from '../../data/documents/types';
import { cardWords } from '../../data/messages/card';
import { panelWords } from '../../data/messages/panel';
import { decodedWords } from '../../data/messages/reasons';
import { byDocument, type PageDocument } from '../../data/page-documents';
import type { ListedReference } from '../../data/protocol';
import { DocumentRow } from '../documents/DocumentRow';
import { Icon } from '../icon/Icon';
import { useKnown } from '../known';
import { useLanguage, useWords } from '../words';

interface Props<R extends ListedReference> {
  references: readonly R[];
  onShow: (reference: R) => void;
  onOpen: (id: DocumentId) => void;
}

export function PageList<R extends ListedReference>({ references, onShow, onOpen }: Props<R>) {
  const words = useWords(panelWords);
  /** Which mention of each document was gone to last, counted from 0. */
  const [visited, setVisited] = useState<ReadonlyMap<string, number>>(new Map());
  const documents = byDocument(references);
  const goOn = ({ key, mentions }: PageDocument<R>) => {
    const nth = ((visited.get(key) ?? -1) + 1) % mentions.length;
    setVisited(new Map(visited).set(key, nth));
    onShow(mentions[nth] ?? mentions[0]);
  };
  return (
    <>
      <p class="view-line" role="status">
        {words.onPage(documents.length, references.length)}
      </p>
      <p class="view-hint">{words.jumpHint}</p>
      <ol class="document-rows">
        {documents.map((each, i) => (
          <li key={each.key}>
            <PageRow
              id={`mention-${i}`}
              each={each}
              nth={visited.get(each.key) ?? null}
              onGo={() => goOn(each)}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ol>
    </>
  );
}

interface RowProps {
  id: string;
  each: PageDocument;
  /** The mention that was gone to last; null before the first press. */
  nth: number | null;
  onGo: () => void;
  onOpen: (id: DocumentId) => void;
}

function PageRow({ id, each, nth, onGo, onOpen }: RowProps) {
  const words = useWords(panelWords);
  const [first] = each.mentions;
  const { state, documents } = first;
  const { documentOf } = useKnown();
  const held = documents.flatMap((document) => documentOf(document) ?? []);
  const count = <Count nth={nth} of={each.mentions.length} />;
  const [only] = held;
  if (only && (state === 'certain' || state === 'likely'))
    return (
      <DocumentRow id={id} document={only} count={count} note={state === 'likely' ? words.likely : null} onOpen={onGo}>
        <button type="button" class="link-button" id={`full-${only.id}`} onClick={() => onOpen(only.id)}>
          {words.openFull}
          <span class="visually-hidden"> {only.number ?? only.title}</span>
        </button>
      </DocumentRow>
    );
  return <OpenRow id={id} first={first} held={held} count={count} onGo={onGo} onOpen={onOpen} />;
}

interface OpenRowProps extends Pick<RowProps, 'id' | 'onGo' | 'onOpen'> {
  first: ListedReference;
  held: readonly DocumentEntry[];
  count: ComponentChild;
}

/** A number that several documents bear, or that is known by its parts only. */
function OpenRow({ id, first, held, count, onGo, onOpen }: OpenRowProps) {
  const words = useWords(panelWords);
  const card = useWords(cardWords);
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const { written, decoded } = first;
  const isSeveral = held.length > 0;
  return (
    <div class="document-row">
      <button type="button" id={id} onClick={onGo}>
        <span class="document-row-head">
          <strong lang="vi">{written}</strong>
          {count}
        </span>
        {decoded && <span class="document-row-title">{decodedWords(decoded, language)}</span>}
        <span class="force" data-force={isSeveral ? 'several' : 'unclear'}>
          <Icon of={isSeveral ? GitFork : Minus} size={14} />
          <span>{isSeveral ? (held.length === 1 ? card.oneCandidate : words.several) : card.decodedNote}</span>
        </span>
      </button>
      {isSeveral && (
        <div class="document-row-more">
          <button type="button" class="link-button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {words.showCandidates(held.length)}
            <span class="visually-hidden">: {written}</span>
          </button>
        </div>
      )}
      {isOpen && (
        <ul class="document-rows" data-inside>
          {held.map((candidate) => (
            <li key={candidate.id}>
              <DocumentRow id={`${id}-${candidate.id}`} document={candidate} onOpen={() => onOpen(candidate.id)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** "×3", then "chỗ 2/3" once gone to; nothing where there is one mention. */
function Count({ nth, of }: { nth: number | null; of: number }) {
  const words = useWords(panelWords);
  if (of < 2) return null;
  if (nth !== null) return <span class="document-row-count">{words.at(nth + 1, of)}</span>;
  return (
    <span class="document-row-count">
      <span aria-hidden="true">{words.times(of)}</span>
      <span class="visually-hidden">{words.timesInWords(of)}</span>
    </span>
  );
}
