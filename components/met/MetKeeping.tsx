/** What is kept of what was met, the switch to stop it, and the one tap that clears it. */
import { Trash2 } from 'lucide';
import type { RefObject } from 'preact';
import { metWords } from '../../data/messages/met';
import { Icon } from '../icon/Icon';
import { useWords } from '../words';

interface Props {
  isOn: boolean;
  onFlip: () => void;
  onClear: () => void;
  /** Where the focus goes when what was cleared is back and its undo gone. */
  clearButton: RefObject<HTMLButtonElement | null>;
}

export function MetKeeping({ isOn, onFlip, onClear, clearButton }: Props) {
  const words = useWords(metWords);
  return (
    <div class="met-keeping">
      <p class="quiet prose">{words.kept}</p>
      <div class="site-switch">
        <button type="button" role="switch" aria-checked={isOn} onClick={onFlip}>
          <span class="site-switch-label">{words.remember}</span>
          <span class="site-switch-state" aria-hidden="true">
            {isOn ? words.on : words.off}
          </span>
          <span class="site-switch-track" aria-hidden="true" />
        </button>
      </div>
      <button type="button" class="button" ref={clearButton} onClick={onClear}>
        <Icon of={Trash2} />
        {words.clear}
      </button>
    </div>
  );
}
