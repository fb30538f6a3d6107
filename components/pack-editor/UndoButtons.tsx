/** A step back, a step on. */
import { Redo2, Undo2 } from 'lucide';
import { editWords } from '../../data/messages/studio-edit';
import { Icon } from '../icon/Icon';
import { useWords } from '../words';

export interface Steps {
  canUndo: boolean;
  canRedo: boolean;
  undo: () => void;
  redo: () => void;
}

export function UndoButtons({ canUndo, canRedo, undo, redo }: Steps) {
  const words = useWords(editWords);
  const steps = [
    { label: words.undo, icon: Undo2, isOn: canUndo, keys: 'Control+Z', onPress: undo },
    { label: words.redo, icon: Redo2, isOn: canRedo, keys: 'Control+Shift+Z', onPress: redo },
  ];
  return (
    <>
      {steps.map(({ label, icon, isOn, keys, onPress }) => (
        <button
          key={label}
          type="button"
          class="button"
          aria-disabled={!isOn}
          aria-keyshortcuts={keys}
          onClick={() => isOn && onPress()}
        >
          <Icon of={icon} />
          {label}
        </button>
      ))}
    </>
  );
}
