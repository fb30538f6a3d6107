/** The copies inside the browser: what each is, and what can be done with it; restoring shows first what would come back. */
import { Download, RotateCcw, Trash2 } from 'lucide';
import { useRef } from 'preact/hooks';
import { formatDate } from '../../data/documents/dates';
import { copiesWords } from '../../data/messages/studio-copies';
import { isoDate } from '../../data/practice/days';
import type { BackupPreview } from '../../data/store/backup-preview';
import type { SnapshotRow } from '../../data/store/rows';
import { Icon } from '../icon/Icon';
import { NamedButton } from '../icon/NamedButton';
import { useLanguage, useWords } from '../words';
import { SnapshotPreview } from './SnapshotPreview';

interface Props {
  snapshots: readonly SnapshotRow[];
  /** What restoring one of them would bring; null while none was asked about. */
  preview: { id: string; brings: BackupPreview } | null;
  isBusy: boolean;
  onPreview: (row: SnapshotRow) => void;
  onRestore: (row: SnapshotRow) => void;
  onCancel: () => void;
  onSave: (row: SnapshotRow) => void;
  onRemove: (row: SnapshotRow) => void;
}

const BYTES_PER_KB = 1000;

export function SnapshotList({ snapshots, preview, isBusy, ...on }: Props) {
  const words = useWords(copiesWords);
  const language = useLanguage();
  /** Where the keyboard goes back to when the preview goes away. */
  const pressed = useRef<HTMLButtonElement | null>(null);
  const sizeOf = (bytes: number) =>
    `${(bytes / BYTES_PER_KB).toLocaleString(language, { maximumFractionDigits: 1 })} kB`;
  return (
    <ul class="copies">
      {snapshots.map((row) => {
        const day = formatDate(isoDate(row.day), language);
        return (
          <li key={row.id}>
            <p class="copies-what">
              <strong>{words.of(day)}</strong>
              <span class="quiet">{words.holds(row.answers, sizeOf(row.size))}</span>
            </p>
            <div class="actions">
              <button
                type="button"
                class="button"
                aria-label={words.restoreOf(day)}
                aria-expanded={preview?.id === row.id}
                disabled={isBusy}
                onClick={({ currentTarget }) => {
                  pressed.current = currentTarget;
                  on.onPreview(row);
                }}
              >
                <Icon of={RotateCcw} />
                {words.restore}
              </button>
              <NamedButton
                class="button"
                icon={Download}
                label={words.save}
                name={words.saveOf(day)}
                isDisabled={isBusy}
                onPress={() => on.onSave(row)}
              />
              <NamedButton
                class="button"
                icon={Trash2}
                label={words.remove}
                name={words.removeOf(day)}
                isDisabled={isBusy}
                onPress={() => on.onRemove(row)}
              />
            </div>
            {preview?.id === row.id && (
              <SnapshotPreview
                day={day}
                brings={preview.brings}
                onRestore={() => on.onRestore(row)}
                onCancel={() => {
                  on.onCancel();
                  pressed.current?.focus();
                }}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
