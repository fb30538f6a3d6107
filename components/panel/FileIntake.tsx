/** The way in for files: choose them, drop them on the page, or paste a text. */
import { ClipboardPaste, FileUp } from 'lucide';
import { useId, useRef, useState } from 'preact/hooks';
import { intakeWords } from '../../data/messages/file-intake';
import { Icon } from '../icon/Icon';
import { useWords } from '../words';
import { FileButton } from './FileButton';

interface Props {
  /** What to drop where, up to the button that chooses. */
  drop: string;
  /** Names the field that a text is pasted into. */
  pasteLabel: string;
  /** What the browser's chooser offers first; any other file can be chosen or dropped all the same. */
  accept?: string;
  multiple?: boolean;
  isDragging: boolean;
  onFiles: (files: File[]) => void;
  onText: (text: string) => void;
}

export function FileIntake({ drop, pasteLabel, accept, multiple = false, isDragging, onFiles, onText }: Props) {
  const words = useWords(intakeWords);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isPasting, setIsPasting] = useState(false);
  const read = () => {
    const text = field.current?.value ?? '';
    if (text.trim() === '') field.current?.focus();
    else onText(text);
  };
  return (
    <div class="intake" data-dragging={isDragging}>
      <div class="intake-line">
        <p>{drop}</p>
        <FileButton
          label={words.choose}
          icon={FileUp}
          multiple={multiple}
          onFiles={onFiles}
          {...(accept !== undefined && { accept })}
        />
        <button type="button" class="button" aria-expanded={isPasting} onClick={() => setIsPasting(!isPasting)}>
          <Icon of={ClipboardPaste} />
          {words.paste}
        </button>
      </div>
      {isPasting && (
        <div class="intake-paste">
          <label for={id}>{pasteLabel}</label>
          <textarea id={id} ref={field} rows={8} spellcheck={false} autocomplete="off" class="field" lang="vi" />
          <div class="actions">
            <button type="button" class="button" data-kind="primary" onClick={read}>
              {words.read}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
