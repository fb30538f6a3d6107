/** What can be done with the question in work: go on, move, double, hand over to another pack, delete. */
import { ArrowDown, ArrowUp, ChevronLeft, ChevronRight, Copy, Trash2 } from 'lucide';
import { editWords } from '../../data/messages/studio-edit';
import { IconButton } from '../icon/IconButton';
import { useWords } from '../words';

export interface OtherDraft {
  id: string;
  title: string;
}

interface Props {
  number: number;
  all: number;
  others: readonly OtherDraft[];
  onGo: (by: 1 | -1) => void;
  onMove: (by: 1 | -1) => void;
  onDuplicate: () => void;
  onMoveTo: (draft: OtherDraft) => void;
  onDelete: () => void;
}

export function QuestionBar({ number, all, others, onGo, onMove, onDuplicate, onMoveTo, onDelete }: Props) {
  const words = useWords(editWords);
  const isFirst = number === 1;
  const isLast = number === all;
  const buttons = [
    { label: words.previous, icon: ChevronLeft, isOff: isFirst, onPress: () => onGo(-1) },
    { label: words.next, icon: ChevronRight, isOff: isLast, onPress: () => onGo(1) },
    { label: words.moveUp, icon: ArrowUp, isOff: isFirst, keys: 'Alt+ArrowUp', onPress: () => onMove(-1) },
    { label: words.moveDown, icon: ArrowDown, isOff: isLast, keys: 'Alt+ArrowDown', onPress: () => onMove(1) },
    { label: words.duplicate, icon: Copy, isOff: false, onPress: onDuplicate },
    { label: words.delete, icon: Trash2, isOff: false, onPress: onDelete },
  ];
  return (
    <div class="edit-question-bar">
      <h2 id="edit-question-heading" tabIndex={-1}>
        {words.question(number, all)}
      </h2>
      <div class="edit-question-tools">
        {buttons.map((button) => (
          <IconButton key={button.label} {...button} />
        ))}
        {others.length > 0 && (
          <select
            class="edit-text edit-move-to"
            aria-label={words.moveTo}
            value=""
            onChange={({ currentTarget }) => {
              const other = others.find(({ id }) => id === currentTarget.value);
              currentTarget.value = '';
              if (other) onMoveTo(other);
            }}
          >
            <option value="">{words.moveTo}</option>
            {others.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        )}
      </div>
    </div>
  );
}
