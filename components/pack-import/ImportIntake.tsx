/** The way in for trainers' files: choose one, drop it on the page, or paste what was copied. */
import { ClipboardPaste, FileUp } from 'lucide';
import { useId, useRef, useState } from 'preact/hooks';
import { importWords } from '../../data/messages/studio-import';
import { Icon } from '../icon/Icon';
import { FileButton } from '../panel/FileButton';
import { useWords } from '../words';

/** What the browser's chooser offers first; any other file can be chosen or dropped all the same. */
const ACCEPT = '.docx,.xlsx,.csv,.tsv,.txt,.gift,.json';

interface Props {
  isDragging: boolean;
  onFile: (file: File) => void;
  onText: (text: string) => void;
}

export function ImportIntake({ isDragging, onFile, onText }: Props) {
  const words = useWords(importWords);
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
        <FileButton label={words.choose} icon={FileUp} accept={ACCEPT} onFiles={([file]) => file && onFile(file)} />
        <button type="button" class="button" aria-expanded={isPasting} onClick={() => setIsPasting(!isPasting)}>
          <Icon of={ClipboardPaste} />
          {words.paste}
        </button>
      </div>
      {isPasting && (
        <div class="intake-paste">
          <label for={id}>{words.pasteLabel}</label>
          <textarea id={id} ref={field} rows={10} spellcheck={false} autocomplete="off" class="field" lang="vi" />
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
