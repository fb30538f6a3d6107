/** Beside a control that an administrator holds fast: who, and that it can't be changed here. */
import { Lock } from 'lucide';
import { Icon } from '../icon/Icon';

export function LockNote({ id, text }: { id?: string; text: string }) {
  return (
    <p class="lock-note" id={id}>
      <Icon of={Lock} size={14} />
      <span>{text}</span>
    </p>
  );
}
