/** Up, down and away, for one part of a question. */
import { ArrowDown, ArrowUp, Trash2 } from 'lucide';
import { Icon } from '../icon/Icon';

interface MoveProps {
  up: string;
  down: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: 1 | -1) => void;
}

export function MoveButtons({ up, down, isFirst, isLast, onMove }: MoveProps) {
  const buttons = [
    { label: up, icon: ArrowUp, isOff: isFirst, by: -1 },
    { label: down, icon: ArrowDown, isOff: isLast, by: 1 },
  ] as const;
  return (
    <span class="edit-part-buttons">
      {buttons.map(({ label, icon, isOff, by }) => (
        // Not disabled: a button that goes off under the finger would lose the focus.
        <button
          key={label}
          type="button"
          class="icon-button"
          aria-label={label}
          title={label}
          aria-disabled={isOff}
          onClick={() => !isOff && onMove(by)}
        >
          <Icon of={icon} />
        </button>
      ))}
    </span>
  );
}

export function PartButtons({ remove, onRemove, ...move }: MoveProps & { remove: string; onRemove: () => void }) {
  return (
    <>
      <MoveButtons {...move} />
      <button type="button" class="icon-button" aria-label={remove} title={remove} onClick={onRemove}>
        <Icon of={Trash2} />
      </button>
    </>
  );
}
