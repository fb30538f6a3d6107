/** The studio's files beside the backup: two devices' files made one, and exports for other programs. */
import { useState } from 'preact/hooks';
import { type Export, ExportList } from '../../components/keeping/ExportList';
import { MergeFiles } from '../../components/keeping/MergeFiles';
import type { Notice } from '../../components/panel/NoticeBar';
import { useWords } from '../../components/words';
import { exportWords } from '../../data/messages/exports';
import { copiesWords } from '../../data/messages/studio-copies';
import type { Store } from '../../data/store/store';
import { exportFileName } from './backup-file';
import { saveFile } from './save-file';
import { useMergeFiles } from './use-merge-files';
import type { Troubles } from './use-trouble';

interface Props {
  store: Store;
  attempt: Troubles['attempt'];
  say: (notice: Notice) => void;
}

export function FileSections({ store, attempt, say }: Props) {
  const words = useWords(copiesWords);
  const inFile = useWords(exportWords);
  const [isBusy, setIsBusy] = useState(false);
  const saved = (name: string) => say({ text: words.didSave(name) });
  const merging = useMergeFiles(saved);

  /** Written when asked for: nobody else needs the writers. */
  const write = async (what: Export): Promise<{ name: string; text: string; type: string }> => {
    const [rows, now] = [await store.readExportRows(), new Date()];
    if (what === 'anki') {
      const { ankiText } = await import('../../data/export/anki');
      return { name: exportFileName('anki', 'txt', now), text: ankiText(rows, inFile), type: 'text/plain' };
    }
    const { answersCsv, progressCsv } = await import('../../data/export/own-csv');
    return what === 'answers'
      ? { name: exportFileName('cau-tra-loi', 'csv', now), text: answersCsv(rows, inFile), type: 'text/csv' }
      : { name: exportFileName('tien-do', 'csv', now), text: progressCsv(rows, inFile), type: 'text/csv' };
  };
  const save = (what: Export) =>
    void attempt(async () => {
      setIsBusy(true);
      try {
        const { name, text, type } = await write(what);
        saveFile(name, text, type);
        saved(name);
      } finally {
        setIsBusy(false);
      }
    });

  return (
    <>
      <section class="section" aria-labelledby="merge-heading">
        <h2 id="merge-heading">{words.mergeHeading}</h2>
        <p class="prose">{words.mergeText}</p>
        <MergeFiles {...merging} />
      </section>
      <section class="section" aria-labelledby="export-heading">
        <h2 id="export-heading">{words.exportHeading}</h2>
        <p class="prose">{words.exportText}</p>
        <ExportList isBusy={isBusy} onExport={save} />
      </section>
    </>
  );
}
