/** A button that is an icon alone; its name shows on pointing. */
import type { IconNode } from 'lucide';
import { Icon } from './Icon';

interface Props {
  label: string;
  icon: IconNode;
  /** Not disabled: a button that goes off under the finger would lose the focus. */
  isOff?: boolean;
  keys?: string | undefined;
  onPress: () => void;
}

export function IconButton({ label, icon, isOff = false, keys, onPress }: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      aria-keyshortcuts={keys}
      onClick={() => !isOff && onPress()}
    >
      <Icon of={icon} />
    </button>
  );
}
