/** A button that asks for files: the browser's own field can't be worded or styled, so it stays out of sight behind it. */
import type { IconNode } from 'lucide';
import { useRef } from 'preact/hooks';
import { Icon } from '../icon/Icon';

interface Props {
  label: string;
  icon: IconNode;
  multiple?: boolean;
  /** What the browser's chooser offers first. */
  accept?: string;
  isDisabled?: boolean;
  onFiles: (files: File[]) => void;
}

export function FileButton({
  label,
  icon,
  multiple = false,
  accept = '.json,application/json',
  isDisabled = false,
  onFiles,
}: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" disabled={isDisabled} onClick={() => field.current?.click()}>
        <Icon of={icon} />
        {label}
      </button>
      <input
        ref={field}
        type="file"
        accept={accept}
        multiple={multiple}
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // Emptied, so that choosing the same file again, mended meanwhile, is a change too.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
