/** The way in for packs: choose files, drop them on the page, or paste a text. */
import { ClipboardPaste, FileUp } from 'lucide';
import { useId, useRef, useState } from 'preact/hooks';
import { packWords } from '../../data/messages/studio-packs';
import { Icon } from '../icon/Icon';
import { FileButton } from '../panel/FileButton';
import { useWords } from '../words';

interface Props {
  isDragging: boolean;
  onFiles: (files: File[]) => void;
  onText: (text: string) => void;
}

export function PackIntake({ isDragging, onFiles, onText }: Props) {
  const words = useWords(packWords);
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
        <p>{words.drop}</p>
        <FileButton label={words.choose} icon={FileUp} multiple onFiles={onFiles} />
        <button type="button" class="button" aria-expanded={isPasting} onClick={() => setIsPasting(!isPasting)}>
          <Icon of={ClipboardPaste} />
          {words.paste}
        </button>
      </div>
      {isPasting && (
        <div class="intake-paste">
          <label for={id}>{words.pasteLabel}</label>
          <textarea id={id} ref={field} rows={6} spellcheck={false} autocomplete="off" class="field" />
          <div class="actions">
            <button type="button" class="button" data-kind="primary" onClick={read}>
              {words.pasteRead}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
