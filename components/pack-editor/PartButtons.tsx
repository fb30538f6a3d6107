/** Up, down and away, for one part of a question. */
import { ArrowDown, ArrowUp, Trash2 } from 'lucide';
import { IconButton } from '../icon/IconButton';

interface MoveProps {
  up: string;
  down: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: 1 | -1) => void;
}

export function MoveButtons({ up, down, isFirst, isLast, onMove }: MoveProps) {
  return (
    <span class="edit-part-buttons">
      <IconButton label={up} icon={ArrowUp} isOff={isFirst} onPress={() => onMove(-1)} />
      <IconButton label={down} icon={ArrowDown} isOff={isLast} onPress={() => onMove(1)} />
    </span>
  );
}

export function PartButtons({ remove, onRemove, ...move }: MoveProps & { remove: string; onRemove: () => void }) {
  return (
    <>
      <MoveButtons {...move} />
      <IconButton label={remove} icon={Trash2} onPress={onRemove} />
    </>
  );
}
