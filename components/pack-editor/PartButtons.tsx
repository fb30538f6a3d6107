/** Up, down and away, for one part of a question. */
import { ArrowDown, ArrowUp, Trash2 } from 'lucide';
import { Icon } from '../icon/Icon';

interface Props {
  up: string;
  down: string;
  remove: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

export function PartButtons({ up, down, remove, isFirst, isLast, onMove, onRemove }: Props) {
  const buttons = [
    { label: up, icon: ArrowUp, isOff: isFirst, onPress: () => onMove(-1) },
    { label: down, icon: ArrowDown, isOff: isLast, onPress: () => onMove(1) },
    { label: remove, icon: Trash2, isOff: false, onPress: onRemove },
  ];
  return (
    <span class="edit-part-buttons">
      {buttons.map(({ label, icon, isOff, onPress }) => (
        // Not disabled: a button that goes off under the finger would lose the focus.
        <button
          key={label}
          type="button"
          class="icon-button"
          aria-label={label}
          title={label}
          aria-disabled={isOff}
          onClick={() => !isOff && onPress()}
        >
          <Icon of={icon} />
        </button>
      ))}
    </span>
  );
}
