/** A trainer's file on its way into a draft: read by a worker, looked at, mended, taken over. */
import { useState } from 'preact/hooks';
import { ImportRefused } from '../../components/pack-import/ImportRefused';
import { Samples } from '../../components/pack-import/Samples';
import { FileIntake } from '../../components/panel/FileIntake';
import { type Notice, NoticeBar } from '../../components/panel/NoticeBar';
import { useLate } from '../../components/panel/use-late';
import { useLanguage, useWords } from '../../components/words';
import { sampleWords } from '../../data/messages/import-samples';
import { studioWords } from '../../data/messages/studio';
import { importWords } from '../../data/messages/studio-import';
import type { Store } from '../../data/store/store';
import { FileReview } from './FileReview';
import { saveBytes, XLSX_TYPE } from './save-file';
import { useFileDrop } from './use-file-drop';
import { useFileImport } from './use-file-import';
import type { Troubles } from './use-trouble';

interface Props {
  store: Store;
  /** Id of the draft to import into, "" for a new one. */
  into: string;
  attempt: Troubles['attempt'];
  fail: (error: unknown) => void;
}

const ACCEPT = '.docx,.xlsx,.csv,.tsv,.txt,.gift,.json';

export function ImportPage({ store, into, attempt, fail }: Props) {
  const words = useWords(importWords);
  const frame = useWords(studioWords);
  const [notice, setNotice] = useState<Notice | null>(null);
  const importing = useFileImport((error) => console.error(error));
  const { state, take, close } = importing;
  const isDragging = useFileDrop(([file]) => file && take(file));
  const isLate = useLate(state.kind === 'reading');
  const fileWords = useWords(sampleWords);
  const language = useLanguage();
  const saveTemplate = () =>
    void attempt(async () => {
      const { emptyTemplateXlsx } = await import('../../data/packs/export/sheet/template');
      saveBytes(fileWords.templateName, emptyTemplateXlsx(language), XLSX_TYPE);
      setNotice({ text: fileWords.didSave(fileWords.templateName) });
    });
  const name = 'name' in state ? (state.name ?? words.pasted) : '';
  return (
    <>
      {state.kind !== 'read' && <p class="prose">{words.text}</p>}
      {(state.kind === 'idle' || (state.kind === 'reading' && !isLate)) && (
        <FileIntake
          drop={words.drop}
          pasteLabel={words.pasteLabel}
          {...{ isDragging }}
          accept={ACCEPT}
          onFiles={([file]) => file && take(file)}
          onText={importing.takeText}
        />
      )}
      {state.kind === 'reading' && isLate && (
        <div class="intake" role="status">
          <p>{words.reading(name)}</p>
          <progress
            class="progress"
            aria-label={words.reading(name)}
            {...(state.share > 0 && { value: state.share })}
          />
          <button type="button" class="button" onClick={close}>
            {words.stop}
          </button>
        </div>
      )}
      {(state.kind === 'unreadable' || state.kind === 'too-large' || state.kind === 'broken') && (
        <ImportRefused state={state} onClose={close} />
      )}
      {state.kind === 'read' && (
        <FileReview key={state.round} {...{ store, attempt, fail, importing, setNotice }} read={state} first={into} />
      )}
      {state.kind === 'idle' && (
        <>
          <Samples onTemplate={saveTemplate} />
          <p>
            <a href="#packs">{words.back}</a>
          </p>
        </>
      )}
      <NoticeBar notice={notice} undoLabel={frame.undo} onGone={() => setNotice(null)} />
    </>
  );
}
