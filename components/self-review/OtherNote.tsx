/** A note that came from another device or a backup: kept beside the own one, never mixed into it. */
import { Trash2 } from 'lucide';
import { formatDate } from '../../data/documents/dates';
import { selfReviewWords } from '../../data/messages/self-review';
import type { SelfNote } from '../../data/self-review/schema';
import { Icon } from '../icon/Icon';
import { useLanguage, useWords } from '../words';

export function OtherNote({ note, onRemove }: { note: SelfNote; onRemove: () => void }) {
  const words = useWords(selfReviewWords);
  const language = useLanguage();
  const day = formatDate(new Date(note.at).toISOString().slice(0, 10), language);
  return (
    <div class="self-note-other">
      <p class="quiet">{words.other(day)}</p>
      <blockquote class="long-text">{note.text}</blockquote>
      {note.mark !== null && <p>{words.markIs(note.mark)}</p>}
      <button type="button" class="button" onClick={onRemove}>
        <Icon of={Trash2} />
        {words.removeOther}
      </button>
    </div>
  );
}
