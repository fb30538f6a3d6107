/** The studio's copies inside the browser: following them, restoring, saving, deleting. */
import { useEffect, useState } from 'preact/hooks';
import { RestoreResult } from '../../components/keeping/RestoreView';
import { SnapshotList } from '../../components/keeping/SnapshotList';
import type { Notice } from '../../components/panel/NoticeBar';
import { useLanguage, useWords } from '../../components/words';
import { formatDate } from '../../data/documents/dates';
import { copiesWords } from '../../data/messages/studio-copies';
import { isoDate } from '../../data/practice/days';
import type { BackupPreview } from '../../data/store/backup-preview';
import type { SnapshotRow } from '../../data/store/rows';
import type { SnapshotList as Listed } from '../../data/store/snapshot-list';
import type { Store } from '../../data/store/store';
import { dayAt } from '../wiring/clock';
import { backupFileName } from './backup-file';
import { saveFile } from './save-file';
import { useRestore } from './use-restore';
import type { Troubles } from './use-trouble';

interface Props {
  store: Store;
  attempt: Troubles['attempt'];
  fail: (error: unknown) => void;
  say: (notice: Notice | null) => void;
}

export function SnapshotSection({ store, attempt, fail, say }: Props) {
  const words = useWords(copiesWords);
  const language = useLanguage();
  const [listed, setListed] = useState<Listed | null>(null);
  const [preview, setPreview] = useState<{ id: string; brings: BackupPreview } | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const restore = useRestore(store, attempt);
  useEffect(() => {
    const live = store.live(() => store.listSnapshots()).subscribe({ next: setListed, error: fail });
    return () => live.unsubscribe();
  }, [store]);

  const dayOf = (row: SnapshotRow) => formatDate(isoDate(row.day), language);
  const doing = (work: () => Promise<void>) =>
    void attempt(async () => {
      setIsBusy(true);
      try {
        await work();
      } finally {
        setIsBusy(false);
      }
    });
  const look = ({ id }: SnapshotRow) =>
    doing(async () => setPreview({ id, brings: await store.previewBackup(JSON.parse(await store.readSnapshot(id))) }));
  const bring = (row: SnapshotRow) =>
    doing(async () => {
      setPreview(null);
      await restore.merge(words.of(dayOf(row)), JSON.parse(await store.readSnapshot(row.id)));
    });
  const save = (row: SnapshotRow) =>
    doing(async () => {
      const name = backupFileName(new Date(row.at));
      saveFile(name, await store.readSnapshot(row.id));
      say({ text: words.didSave(name) });
    });
  const remove = (row: SnapshotRow) =>
    doing(async () => {
      const removed = await store.removeSnapshot(row.id);
      const undo = () =>
        void attempt(async () => {
          say(null);
          if (removed) await store.putSnapshotBack(removed);
        });
      say({ text: words.didRemove(dayOf(row)), undo });
    });

  return (
    <section class="section" aria-labelledby="copies-heading">
      <h2 id="copies-heading">{words.heading}</h2>
      <p class="prose">{words.text}</p>
      {listed?.failedAt != null && (
        <p class="prose" role="status">
          {words.noRoom(formatDate(isoDate(dayAt(listed.failedAt)), language))}
        </p>
      )}
      {listed?.snapshots.length === 0 && <p class="quiet prose">{words.none}</p>}
      {listed && (
        <SnapshotList
          snapshots={listed.snapshots}
          preview={preview}
          isBusy={isBusy}
          onPreview={look}
          onRestore={bring}
          onCancel={() => setPreview(null)}
          onSave={save}
          onRemove={remove}
        />
      )}
      <div role="status" class="restore-result">
        <RestoreResult state={restore.state} />
      </div>
    </section>
  );
}
