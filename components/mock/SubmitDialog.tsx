/** Asks before handing in: how many are open, and that it is final. */
import { useEffect, useId, useRef } from 'preact/hooks';
import { mockWords } from '../../data/messages/mock';
import { useWords } from '../words';

interface Props {
  /** Questions left blank. */
  open: number;
  onSubmit: () => void;
  onClose: () => void;
}

export function SubmitDialog({ open, onSubmit, onClose }: Props) {
  const words = useWords(mockWords);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={id} aria-describedby={`${id}-text`} onClose={onClose}>
      <h2 id={id}>{words.confirmTitle}</h2>
      <p id={`${id}-text`}>
        {words.confirmOpen(open)} {words.confirmFinal}
      </p>
      <div class="actions">
        {/* First in the order of keys: Enter pressed too early hands nothing in. */}
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {words.goOn}
        </button>
        <button type="button" class="button" data-kind="primary" onClick={onSubmit}>
          {words.submit}
        </button>
      </div>
    </dialog>
  );
}
