/** Asks before everything goes: says exactly what, and offers a backup first. */
import { useEffect, useId, useRef } from 'preact/hooks';
import { keepWords } from '../../data/messages/studio-keep';
import { useWords } from '../words';

interface Props {
  /** Titles of the packs that would go. */
  packs: readonly string[];
  /** How many sites would be switched off. */
  sites: number;
  /** Months with private notes, and whether the backup offered here would have them. */
  notes: { months: number; inBackup: boolean };
  /** Own signing keys, which no backup holds. */
  keys: readonly { isSaved: boolean }[];
  isBusy: boolean;
  /** What the backup offered here came to, in words. */
  said: string | null;
  onBackup: () => void;
  onDelete: () => void;
  onClose: () => void;
}

export function DeleteDialog({ packs, sites, notes, keys, isBusy, said, onBackup, onDelete, onClose }: Props) {
  const words = useWords(keepWords);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{words.deleteTitle}</h2>
      <p>{words.deleteGoes}</p>
      <ul>
        <li>{words.deleteAnswers}</li>
        <li>
          {words.deletePacks(packs.length)}
          {packs.length > 0 && (
            <ul>
              {packs.map((title, i) => (
                <li key={i} class="long-text">
                  {title}
                </li>
              ))}
            </ul>
          )}
        </li>
        {notes.months > 0 && <li>{words.deleteNotes(notes.months, notes.inBackup)}</li>}
        {keys.length > 0 && <li>{words.deleteKeys(keys.length, keys.filter(({ isSaved }) => !isSaved).length)}</li>}
        <li>{words.deleteSettings(sites)}</li>
      </ul>
      <p>{words.deleteStays}</p>
      <p role="status" class="long-text dialog-said">
        {isBusy ? words.deleting : said}
      </p>
      <div class="actions">
        {/* First in the order of keys: it takes the focus, and Enter pressed too early deletes nothing. */}
        <button type="button" class="button" disabled={isBusy} onClick={onBackup}>
          {words.deleteBackupFirst}
        </button>
        <button type="button" class="button" disabled={isBusy} onClick={() => dialog.current?.close()}>
          {words.deleteCancel}
        </button>
        <button type="button" class="button" data-kind="danger" disabled={isBusy} onClick={onDelete}>
          {words.deleteConfirm}
        </button>
      </div>
    </dialog>
  );
}
