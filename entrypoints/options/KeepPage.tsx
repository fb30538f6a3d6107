/** Keeping what was learned: backup, restore, copies, files, private notes, the browser's promise, and deleting everything. */
import { Archive, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../../components/icon/Icon';
import { DeleteDialog } from '../../components/keeping/DeleteDialog';
import { RestoreView } from '../../components/keeping/RestoreView';
import { StorageSection } from '../../components/keeping/StorageSection';
import { type Notice, NoticeBar } from '../../components/panel/NoticeBar';
import { useLate } from '../../components/panel/use-late';
import { useWords } from '../../components/words';
import { selfReviewWords } from '../../data/messages/self-review';
import { studioWords } from '../../data/messages/studio';
import { keepWords } from '../../data/messages/studio-keep';
import { isBuiltIn } from '../../data/packs/identity';
import { DEFAULT_SETTINGS, type Settings } from '../../data/settings';
import { hostsOf } from '../../data/site-rows';
import type { Store } from '../../data/store/store';
import { forgetFeed } from '../wiring/catalog-feed';
import { endSubscription } from '../wiring/give-back';
import { changeSettings, loadSettings } from '../wiring/settings';
import { backupFileName } from './backup-file';
import { FileSections } from './FileSections';
import { reloadAndSay, takeSaid } from './reload';
import { SnapshotSection } from './SnapshotSection';
import { saveFile } from './save-file';
import { useFileDrop } from './use-file-drop';
import { useOwnKeys } from './use-own-keys';
import { usePacks } from './use-packs';
import { useRestore } from './use-restore';
import { useSelfReviews } from './use-self-reviews';
import { useStorageState } from './use-storage-state';
import type { Troubles } from './use-trouble';

interface Props {
  store: Store;
  settings: Settings;
  attempt: Troubles['attempt'];
  fail: (error: unknown) => void;
}

export function KeepPage({ store, settings, attempt, fail }: Props) {
  const words = useWords(keepWords);
  const frame = useWords(studioWords);
  const noteWords = useWords(selfReviewWords);
  const packs = usePacks(store, fail);
  const keys = useOwnKeys(store, fail);
  const { reviews } = useSelfReviews(store, fail);
  const months = reviews?.length ?? 0;
  const [withNotes, setWithNotes] = useState(false);
  const storage = useStorageState();
  const restore = useRestore(store, attempt);
  const isDragging = useFileDrop(([file]) => file && restore.take(file));
  const [busy, setBusy] = useState<'backup' | 'delete' | null>(null);
  const isLate = useLate(busy === 'backup');
  const [isAsking, setIsAsking] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [notice, setNotice] = useState<Notice | null>(() =>
    takeSaid() === 'deleted' ? { text: words.didDelete } : null,
  );

  const doing = (what: 'backup' | 'delete', work: () => Promise<void>) =>
    void attempt(async () => {
      setBusy(what);
      try {
        await work();
      } finally {
        setBusy(null);
      }
    });
  const backup = (say: (text: string) => void) =>
    doing('backup', async () => {
      const now = new Date();
      const name = backupFileName(now);
      const extent = { withSelfReviews: withNotes };
      saveFile(name, JSON.stringify(await store.exportBackup(await loadSettings(), now.getTime(), extent)));
      say(words.didBackup(name));
    });
  const deleteAll = () =>
    doing('delete', async () => {
      try {
        for (const { subscription } of await store.following.list()) await endSubscription(store, subscription.address);
        await store.deleteEverything();
        await forgetFeed();
        await changeSettings(({ language }) => ({ ...DEFAULT_SETTINGS, language }));
      } catch (error) {
        // What went wrong is said at the top of the page, which the dialog would cover.
        setIsAsking(false);
        throw error;
      }
      // Opening anew brings the built-in pack back.
      reloadAndSay('deleted');
    });
  const added = (packs ?? []).filter(({ key }) => !isBuiltIn(key)).map(({ header }) => header.title);

  return (
    <>
      <section class="section" aria-labelledby="backup-heading">
        <h2 id="backup-heading">{words.backupHeading}</h2>
        <p class="prose">{words.backupText}</p>
        {months > 0 && (
          <label class="with-notes">
            <input
              type="checkbox"
              checked={withNotes}
              onChange={({ currentTarget }) => setWithNotes(currentTarget.checked)}
            />
            <span>{words.withNotes(months)}</span>
          </label>
        )}
        <button
          type="button"
          class="button"
          data-kind="primary"
          disabled={busy !== null}
          onClick={() => backup((text) => setNotice({ text }))}
        >
          <Icon of={Archive} />
          {words.backup}
        </button>
        {isLate && <p role="status">{words.backupWorking}</p>}
      </section>
      <section class="section" aria-labelledby="restore-heading">
        <h2 id="restore-heading">{words.restoreHeading}</h2>
        <p class="prose">{words.restoreText}</p>
        <RestoreView state={restore.state} isDragging={isDragging} onFile={restore.take} onStop={restore.stop} />
      </section>
      <SnapshotSection {...{ store, attempt, fail }} say={setNotice} />
      <FileSections {...{ store, attempt }} say={setNotice} />
      <section class="section" aria-labelledby="own-heading">
        <h2 id="own-heading">{noteWords.heading}</h2>
        <p class="prose">{noteWords.text}</p>
        {reviews && <p class="prose quiet">{noteWords.held(months)}</p>}
        <a href="#self-review">{noteWords.open}</a>
      </section>
      <section class="section" aria-labelledby="storage-heading">
        <h2 id="storage-heading">{words.persistHeading}</h2>
        {storage.state && <StorageSection state={storage.state} onAsk={storage.ask} />}
      </section>
      <section class="section" aria-labelledby="delete-heading">
        <h2 id="delete-heading">{words.deleteHeading}</h2>
        <p class="prose">{words.deleteText}</p>
        <button
          type="button"
          class="button"
          data-kind="danger"
          disabled={packs === null || keys === null}
          onClick={() => {
            setSaid(null);
            setIsAsking(true);
          }}
        >
          <Icon of={Trash2} />
          {words.deleteOpen}
        </button>
      </section>
      {isAsking && (
        <DeleteDialog
          packs={added}
          sites={hostsOf(settings.sites).length}
          notes={{ months, inBackup: withNotes }}
          keys={keys ?? []}
          isBusy={busy !== null}
          said={said}
          onBackup={() => backup(setSaid)}
          onDelete={deleteAll}
          onClose={() => setIsAsking(false)}
        />
      )}
      <NoticeBar notice={notice} undoLabel={frame.undo} onGone={() => setNotice(null)} />
    </>
  );
}
