/** A button on one thing of a list: an icon and a word, named with the thing it acts on. */
import type { IconNode } from 'lucide';
import { Icon } from './Icon';

interface Props {
  class: 'button' | 'quiet-button';
  icon: IconNode;
  label: string;
  /** The label with what it acts on, for those who hear it alone. */
  name: string;
  isDisabled?: boolean;
  onPress: () => void;
}

export function NamedButton({ class: look, icon, label, name, isDisabled = false, onPress }: Props) {
  return (
    <button type="button" class={look} aria-label={name} disabled={isDisabled} onClick={onPress}>
      <Icon of={icon} />
      {label}
    </button>
  );
}
