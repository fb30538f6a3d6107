/** A document among those before and after it: a list by date; each but itself opens, where the catalog holds it. */
import { byId } from '../../data/documents/catalog';
import { formatDate } from '../../data/documents/dates';
import { type TimeLineItem, timeLineOf } from '../../data/documents/time-line';
import type { DocumentEntry, DocumentId } from '../../data/documents/types';
import { fullWords, relationWords } from '../../data/messages/panel-document';
import { titleOf } from '../reference-card/title';
import { useLanguage, useWords } from '../words';

interface Props {
  document: DocumentEntry;
  onOpen: (id: DocumentId) => void;
}

export function TimeLine({ document, onOpen }: Props) {
  const words = useWords(fullWords);
  const items = timeLineOf(document);
  // A line of one says nothing.
  if (items.length < 2) return null;
  return (
    <section class="time-line" aria-label={words.timeLine}>
      <h3>{words.timeLine}</h3>
      <ol>
        {items.map((item) => (
          <Item key={`${item.link.number} ${item.link.issued}`} item={item} middle={document.id} onOpen={onOpen} />
        ))}
      </ol>
    </section>
  );
}

function Item({ item, middle, onOpen }: { item: TimeLineItem; middle: DocumentId; onOpen: Props['onOpen'] }) {
  const words = useWords(fullWords);
  const language = useLanguage();
  const { link, relation } = item;
  const { id } = link;
  const isSelf = relation.kind === 'self';
  const entry = id === null ? null : byId(id);
  const name = (
    <>
      <strong lang="vi">{link.number}</strong>
      {entry && !isSelf && <span lang="vi">{titleOf(entry)}</span>}
    </>
  );
  return (
    <li data-relation={relation.kind} aria-current={isSelf ? 'true' : undefined}>
      <span class="quiet">{link.issued === null ? words.noDate : formatDate(link.issued, language)}</span>
      {id === null || isSelf ? (
        <span class="time-line-name">{name}</span>
      ) : (
        <button type="button" id={`line-${id}`} class="time-line-name" onClick={() => onOpen(id)}>
          {name}
        </button>
      )}
      <span class="time-line-relation">{relationWords(relation, middle, language)}</span>
    </li>
  );
}
