/** One draft in its editor: reads it, follows it over windows, publishes it. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Editor } from '../../components/pack-editor/Editor';
import type { JumpWays } from '../../components/pack-editor/Jumps';
import { PublishPane } from '../../components/pack-editor/PublishPane';
import type { OtherDraft } from '../../components/pack-editor/QuestionBar';
import { type Notice, NoticeBar } from '../../components/panel/NoticeBar';
import { useLanguage, useWords } from '../../components/words';
import { publishWords } from '../../data/messages/publish';
import { studioWords } from '../../data/messages/studio';
import { editWords } from '../../data/messages/studio-edit';
import { applyEdit, takenAlong } from '../../data/packs/edit/actions';
import { checkHeader } from '../../data/packs/edit/check-header';
import { newQuestionId, newScenarioId } from '../../data/packs/edit/ids';
import { keyFor, signatureNote, signEdition } from '../../data/packs/edit/sign-edition';
import type { Pack } from '../../data/packs/schema';
import type { OpenDraft } from '../../data/store/drafts';
import type { Store } from '../../data/store/store';
import { calendarDay } from './backup-file';
import { Review } from './Review';
import { randomBytes } from './random-bytes';
import { useDraft } from './use-draft';
import { useDrafts } from './use-drafts';
import { useHeldEdition } from './use-held-edition';
import { useOwnKeys } from './use-own-keys';
import { usePacks } from './use-packs';
import { exportPack, practisePack, savePackFile, useProposal } from './use-publish';
import { useReports } from './use-reports';
import type { Troubles } from './use-trouble';

interface Props {
  store: Store;
  id: string;
  attempt: Troubles['attempt'];
  fail: (error: unknown) => void;
}

export function EditPage({ store, id, attempt, fail }: Props) {
  const words = useWords(editWords);
  const frame = useWords(studioWords);
  /** Undefined: being read; null: gone. */
  const [opened, setOpened] = useState<OpenDraft | null | undefined>(undefined);
  const [notice, setNotice] = useState<Notice | null>(null);
  useEffect(() => {
    // What was written here goes on under another id: nothing has to be read anew.
    if (opened?.id === id) return;
    setOpened(undefined);
    void attempt(async () => setOpened((await store.drafts.read(id)) ?? null));
  }, [id]);
  return (
    <>
      {opened === null && (
        <p>
          {words.draftGone} <a href="#packs">{words.back}</a>
        </p>
      )}
      {opened && (
        <OpenEditor
          key={opened.draft.header.uid + opened.revision}
          {...{ store, opened, attempt, fail, setNotice }}
          onBeside={(beside) => {
            setOpened({ ...opened, id: beside });
            history.replaceState(null, '', `#edit/${beside}`);
          }}
        />
      )}
      <NoticeBar notice={notice} undoLabel={frame.undo} onGone={() => setNotice(null)} />
    </>
  );
}

interface OpenProps extends Omit<Props, 'id'> {
  opened: OpenDraft;
  setNotice: (notice: Notice | null) => void;
  onBeside: (id: string) => void;
}

function OpenEditor({ store, opened, attempt, fail, setNotice, onBeside }: OpenProps) {
  const words = useWords(editWords);
  const editing = useDraft(store, opened, attempt, {
    onBeside: (beside) => {
      onBeside(beside);
      setNotice({ text: words.beside });
    },
    onReread: () => setNotice({ text: words.reread }),
  });
  const { history, base, act } = editing;
  const draft = history.now;
  const [selected, setSelected] = useState<string | null>(draft.questions[0]?.id ?? null);
  const current = draft.questions.find((question) => question.id === selected) ?? null;
  const reports = useReports(draft.questions, current, draft.documents);
  const headerProblems = useMemo(() => checkHeader(draft.header, calendarDay(new Date())), [draft.header]);
  const rows = useDrafts(store, fail) ?? [];
  const others = rows
    .filter((row) => row.id !== opened.id)
    .map((row) => ({ id: row.id, title: row.header.title || words.untitled }));

  const moveTo = (ids: readonly string[], to: OtherDraft) =>
    void attempt(async () => {
      const newIds = {
        question: (taken: ReadonlySet<string>) => newQuestionId(taken, randomBytes),
        scenario: (taken: ReadonlySet<string>) => newScenarioId(taken, randomBytes),
      };
      // There first, away here then: whatever fails between leaves two copies, never none.
      await store.drafts.change(
        to.id,
        (target) => applyEdit(target, takenAlong(draft, ids, target, newIds)),
        Date.now(),
      );
      act({ kind: 'remove', ids });
      setNotice({ text: words.didMove(to.title) });
    });

  return (
    <Editor
      draft={draft}
      saving={editing.saving}
      canUndo={history.past.length > 0}
      canRedo={history.future.length > 0}
      reportOf={reports.of}
      isChecking={reports.isChecking}
      headerProblems={headerProblems}
      others={others}
      selected={selected}
      importAddress={`#import/${opened.id}`}
      random={randomBytes}
      onSelect={setSelected}
      act={act}
      undo={editing.undo}
      redo={editing.redo}
      onMoveTo={moveTo}
      onDeleted={(number, back) =>
        setNotice({
          text: words.didDelete(number),
          undo: () => {
            act(back);
            setNotice(null);
          },
        })
      }
      renderReview={(ways) => <Review draft={draft} reports={reports} act={act} {...ways} />}
      renderPublish={(ways) => (
        <Publish
          {...{ store, base, attempt, fail, setNotice, reports, ...ways }}
          draft={draft}
          published={editing.published}
        />
      )}
    />
  );
}

interface PublishProps extends Pick<OpenProps, 'store' | 'attempt' | 'fail' | 'setNotice'>, JumpWays {
  draft: OpenDraft['draft'];
  base: Pack | null;
  reports: ReturnType<typeof useReports>;
  published: (pack: Pack) => Promise<void>;
  onNextProblem: () => void;
  onHeader: () => void;
}

function Publish({ store, draft, base, attempt, fail, setNotice, reports, published, ...ways }: PublishProps) {
  const publishingWords = useWords(publishWords);
  const [leavesOut, setLeavesOut] = useState(false);
  /** Null: as suggested. */
  const [typed, setTyped] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const packs = usePacks(store, fail);
  const keys = useOwnKeys(store, fail) ?? [];
  /** Null: as the edition before was. */
  const [wants, setWants] = useState<boolean | null>(null);
  const key = keyFor(keys, base);
  const wasOwn = key !== null && base?.sign?.key === key.author;
  const signs = key !== null && (wants ?? wasOwn);
  const signer = signs ? key : null;
  const { result, unready } = useProposal(draft, base, reports.of, leavesOut);
  const proposal = result?.proposal ?? null;
  const language = useLanguage();
  const comparison = proposal?.ok ? proposal.publication.comparison : null;
  const suggested =
    comparison?.kind === 'update'
      ? publishingWords.changesSuggest(
          comparison.added.length,
          comparison.changedAnswers.length,
          comparison.reworded.length,
          comparison.removed.length,
        )
      : '';
  const changes = typed ?? suggested;
  const held = useHeldEdition(proposal?.ok ? proposal.publication.pack : null, base, signer, packs, fail);

  /** What is published is noted first: a file that is out must not be forgotten. */
  const publish = (give: (pack: Pack) => Promise<string>) =>
    void attempt(async () => {
      if (!proposal?.ok) return;
      setIsBusy(true);
      try {
        const { pack } = proposal.publication;
        const said = comparison?.kind === 'same' ? pack : withChanges(pack, changes);
        const edition = await signEdition(said, base, signer, crypto.subtle);
        await published(edition);
        const text = await give(edition);
        setTyped(null);
        setNotice({ text });
      } finally {
        setIsBusy(false);
      }
    });
  return (
    <PublishPane
      {...{ proposal, leavesOut, changes, isBusy, ...ways }}
      lints={result?.lints ?? []}
      unready={unready.length}
      lang={draft.header.lang}
      held={held}
      signing={{
        isOffered: key !== null,
        isSigned: wasOwn && comparison?.kind === 'same',
        signs,
        note: signatureNote(base, key?.author ?? null, signs),
      }}
      onSign={setWants}
      onLeaveOut={setLeavesOut}
      onChanges={setTyped}
      onSave={() => publish(async (pack) => publishingWords.didSave(savePackFile(pack)))}
      onExport={(target) => publish(async (pack) => publishingWords.didSave(exportPack(pack, target, language)))}
      onInstall={() =>
        publish(async (pack) => {
          await practisePack(store, pack);
          return publishingWords.didInstall(pack.pack.title, pack.pack.edition);
        })
      }
    />
  );
}

/** The edition with what its author says of it. */
function withChanges(pack: Pack, text: string): Pack {
  const { edition, changes } = pack.pack;
  const others = changes.filter((change) => change.edition !== edition);
  const said = text.trim() === '' ? [] : [{ edition, text: text.trim() }];
  return { ...pack, pack: { ...pack.pack, changes: [...others, ...said] } };
}
