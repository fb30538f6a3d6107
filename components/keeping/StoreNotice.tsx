/** Stored data that can't be read or written: what happened, what became of it, the way back. */
import { TriangleAlert } from 'lucide';
import { storeMessages } from '../../data/messages/store';
import type { StoreErrorCode } from '../../data/store/errors';
import { Icon } from '../icon/Icon';
import { useWords } from '../words';

interface Props {
  code: StoreErrorCode | 'gone';
  /** The ways back, the best first. */
  actions: readonly { label: string; onPress: () => void }[];
}

export function StoreNotice({ code, actions }: Props) {
  const messages = useWords(storeMessages);
  return (
    <div class="store-notice" role="alert">
      <Icon of={TriangleAlert} />
      <div>
        <p>{messages[code]}</p>
        {actions.length > 0 && (
          <div class="actions">
            {actions.map(({ label, onPress }) => (
              <button key={label} type="button" class="button" onClick={onPress}>
                {label}
              </button>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
