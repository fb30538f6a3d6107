/** A trainer's file that was read: mended, with steps back, and taken over into a draft. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ReadFile } from '../../components/pack-import/file-import';
import { ImportReview } from '../../components/pack-import/ImportReview';
import type { Notice } from '../../components/panel/NoticeBar';
import { useLanguage, useWords } from '../../components/words';
import { editWords } from '../../data/messages/studio-edit';
import { importWords } from '../../data/messages/studio-import';
import { besideInto, withBeside } from '../../data/packs/edit/import-beside';
import { importInto } from '../../data/packs/edit/import-into';
import { draftOfImport, laterEdition, roomFor } from '../../data/packs/edit/imported';
import { makeUid } from '../../data/packs/identity';
import type { Store } from '../../data/store/store';
import { NEW_IDS } from './new-ids';
import { randomBytes } from './random-bytes';
import { readBase } from './read-base';
import { saveBytes, XLSX_TYPE } from './save-file';
import { useDraftSteps } from './use-draft-steps';
import { useDrafts } from './use-drafts';
import type { FileImporting } from './use-file-import';
import { useLintAround } from './use-lint-around';
import { useReports } from './use-reports';
import type { Troubles } from './use-trouble';

interface Props {
  store: Store;
  attempt: Troubles['attempt'];
  fail: (error: unknown) => void;
  read: ReadFile;
  importing: FileImporting;
  /** Draft that was named when the page was opened. */
  first: string;
  setNotice: (notice: Notice) => void;
}

export function FileReview({ store, attempt, fail, read, importing, first, setNotice }: Props) {
  const words = useWords(importWords);
  const draftWords = useWords(editWords);
  const language = useLanguage();
  const [selected, setSelected] = useState<string | null>(null);
  const steps = useDraftSteps(() => draftOfImport(read.file, read.questions, makeUid(randomBytes)), setSelected);
  const { draft, act } = steps;
  const [into, setInto] = useState<string | null>(first === '' ? null : first);
  const [isBusy, setIsBusy] = useState(false);
  const current = draft.questions.find(({ id }) => id === selected) ?? null;
  const reports = useReports(draft.questions, current, useLintAround(draft));
  const rows = useDrafts(store, fail) ?? [];
  const target = rows.find(({ id }) => id === into);
  const fromFile = useMemo(
    () => new Set(read.questions.flatMap(({ edit, hasOwnId }) => (hasOwnId ? edit.id : []))),
    [read],
  );
  const { documents, exams } = draft;
  const beside = useMemo(
    () => besideInto(target ?? { documents: [], exams: [] }, { documents, exams }),
    [target, documents, exams],
  );
  // The first that needs a look, once it is known which do.
  useEffect(() => {
    if (reports.isChecking || selected !== null) return;
    const isUnclear = draft.questions.find((question) => question.unsure || reports.of(question)?.question === null);
    setSelected((isUnclear ?? draft.questions[0])?.id ?? null);
  }, [reports.isChecking]);

  const takeOver = (ids: readonly string[], replaces: boolean) =>
    void attempt(async () => {
      setIsBusy(true);
      try {
        const options = { fromFile, replaces };
        if (target) {
          await store.drafts.change(
            target.id,
            (held) => withBeside(importInto(held, draft, ids, options, NEW_IDS), draft, NEW_IDS.exam),
            Date.now(),
          );
          return location.assign(`#edit/${target.id}`);
        }
        // Of a pack that is held here or stands in the file, the next edition: its learners keep their progress.
        const base = laterEdition(await readBase(store, draft.header.uid), read.file.edition);
        const room = roomFor(draft, read.file, base);
        const made = await store.drafts.create(
          { draft: importInto(room, draft, ids, options, NEW_IDS), base },
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
  const saveErrorCopy = () =>
    void attempt(async () => {
      const content = await importing.copyWithErrors(language);
      if (!content) return setNotice({ text: words.noErrorCopy });
      const name = words.errorCopyName((read.name ?? 'csv').replace(/\.[^.]*$/u, ''));
      saveBytes(name, content, XLSX_TYPE);
      setNotice({ text: words.didSaveErrorCopy(name) });
    });
  return (
    <ImportReview
      {...{ read, draft, act, steps, into, isBusy, selected }}
      reportOf={reports.of}
      isChecking={reports.isChecking}
      drafts={rows.map(({ id, header }) => ({ id, title: header.title || draftWords.untitled }))}
      beside={beside}
      heldAlready={target ? target.order.filter((id) => fromFile.has(id)).length : 0}
      random={randomBytes}
      onSelect={setSelected}
      onInto={setInto}
      onDecide={importing.decide}
      onTakeOver={takeOver}
      onClose={importing.close}
      onCopy={copy}
      onErrorCopy={saveErrorCopy}
    />
  );
}
