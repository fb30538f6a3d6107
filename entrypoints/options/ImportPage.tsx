/** A trainer's file on its way into a draft: read by a worker, looked at, mended, taken over. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ReadFile } from '../../components/pack-import/file-import';
import { ImportRefused } from '../../components/pack-import/ImportRefused';
import { ImportReview, type TakeOver } from '../../components/pack-import/ImportReview';
import { FileIntake } from '../../components/panel/FileIntake';
import { type Notice, NoticeBar } from '../../components/panel/NoticeBar';
import { useLate } from '../../components/panel/use-late';
import { useWords } from '../../components/words';
import { studioWords } from '../../data/messages/studio';
import { editWords } from '../../data/messages/studio-edit';
import { importWords } from '../../data/messages/studio-import';
import { newQuestionId, newScenarioId } from '../../data/packs/edit/ids';
import { importInto } from '../../data/packs/edit/import-into';
import { draftOfImport } from '../../data/packs/edit/imported';
import { makeUid } from '../../data/packs/identity';
import type { Store } from '../../data/store/store';
import { randomBytes } from './random-bytes';
import { readBase } from './read-base';
import { useDrafts } from './use-drafts';
import { useFileDrop } from './use-file-drop';
import { type FileImporting, useFileImport } from './use-file-import';
import { useReports } from './use-reports';
import type { Troubles } from './use-trouble';

interface Props {
  store: Store;
  /** Id of the draft to import into, "" for a new one. */
  into: string;
  attempt: Troubles['attempt'];
  fail: (error: unknown) => void;
}

const ACCEPT = '.docx,.xlsx,.csv,.tsv,.txt,.gift,.json';

const NEW_IDS = {
  question: (taken: ReadonlySet<string>) => newQuestionId(taken, randomBytes),
  scenario: (taken: ReadonlySet<string>) => newScenarioId(taken, randomBytes),
};

export function ImportPage({ store, into, attempt, fail }: Props) {
  const words = useWords(importWords);
  const frame = useWords(studioWords);
  const [notice, setNotice] = useState<Notice | null>(null);
  const importing = useFileImport((error) => console.error(error));
  const { state, take, close } = importing;
  const isDragging = useFileDrop(([file]) => file && take(file));
  const isLate = useLate(state.kind === 'reading');
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
        <Review key={state.round} {...{ store, attempt, fail, importing, setNotice }} read={state} first={into} />
      )}
      {state.kind === 'idle' && (
        <p>
          <a href="#packs">{words.back}</a>
        </p>
      )}
      <NoticeBar notice={notice} undoLabel={frame.undo} onGone={() => setNotice(null)} />
    </>
  );
}

interface ReviewProps extends Omit<Props, 'into'> {
  read: ReadFile;
  importing: FileImporting;
  /** Draft that was named when the page was opened. */
  first: string;
  setNotice: (notice: Notice) => void;
}

function Review({ store, attempt, fail, read, importing, first, setNotice }: ReviewProps) {
  const words = useWords(importWords);
  const draftWords = useWords(editWords);
  const [draft, setDraft] = useState(() => draftOfImport(read.file, read.questions, makeUid(randomBytes)));
  const [selected, setSelected] = useState<string | null>(null);
  const [into, setInto] = useState<string | null>(first === '' ? null : first);
  const [isBusy, setIsBusy] = useState(false);
  const current = draft.questions.find(({ id }) => id === selected) ?? null;
  const reports = useReports(draft.questions, current, draft.documents);
  const rows = useDrafts(store, fail) ?? [];
  const target = rows.find(({ id }) => id === into);
  const fromFile = useMemo(
    () => new Set(read.questions.flatMap(({ edit, hasOwnId }) => (hasOwnId ? edit.id : []))),
    [read],
  );
  // The first that needs a look, once it is known which do.
  useEffect(() => {
    if (reports.isChecking || selected !== null) return;
    const isUnclear = draft.questions.find((question) => question.unsure || reports.of(question)?.question === null);
    setSelected((isUnclear ?? draft.questions[0])?.id ?? null);
  }, [reports.isChecking]);

  const takeOver = ({ ids, replaces }: TakeOver) =>
    void attempt(async () => {
      setIsBusy(true);
      try {
        const options = { fromFile, replaces };
        if (target) {
          await store.drafts.change(target.id, (held) => importInto(held, draft, ids, options, NEW_IDS), Date.now());
          return location.assign(`#edit/${target.id}`);
        }
        // Of a pack that is held here, the next edition: its learners keep their progress.
        const base = await readBase(store, draft.header.uid);
        const empty = { ...draft, questions: [], scenarios: [] };
        const made = await store.drafts.create(
          { draft: importInto(empty, draft, ids, options, NEW_IDS), base },
          Date.now(),
        );
        location.assign(`#edit/${made.id}`);
      } finally {
        setIsBusy(false);
      }
    });
  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => setNotice({ text: words.didCopyList }),
      () => setNotice({ text: words.didNotCopy }),
    );
  return (
    <ImportReview
      {...{ read, draft, into, isBusy, selected }}
      reportOf={reports.of}
      isChecking={reports.isChecking}
      drafts={rows.map(({ id, header }) => ({ id, title: header.title || draftWords.untitled }))}
      heldAlready={target ? target.order.filter((id) => fromFile.has(id)).length : 0}
      random={randomBytes}
      onDraft={setDraft}
      onSelect={setSelected}
      onInto={setInto}
      onDecide={importing.decide}
      onTakeOver={takeOver}
      onClose={importing.close}
      onCopy={copy}
    />
  );
}
