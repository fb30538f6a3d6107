/** The editor of a draft that was read: its wires to the store and to other drafts. */
import { useMemo, useState } from 'preact/hooks';
import { Editor } from '../../components/pack-editor/Editor';
import type { OtherDraft } from '../../components/pack-editor/QuestionBar';
import type { Notice } from '../../components/panel/NoticeBar';
import { useWords } from '../../components/words';
import { editWords } from '../../data/messages/studio-edit';
import { applyEdit, takenAlong } from '../../data/packs/edit/actions';
import { checkHeader } from '../../data/packs/edit/check-header';
import type { OpenDraft } from '../../data/store/drafts';
import type { Store } from '../../data/store/store';
import { calendarDay } from './backup-file';
import { NEW_IDS } from './new-ids';
import { Publish } from './Publish';
import { Review } from './Review';
import { randomBytes } from './random-bytes';
import { useDraft } from './use-draft';
import { useDrafts } from './use-drafts';
import { useLintAround } from './use-lint-around';
import { useReports } from './use-reports';
import type { Troubles } from './use-trouble';

interface Props {
  store: Store;
  attempt: Troubles['attempt'];
  fail: (error: unknown) => void;
  opened: OpenDraft;
  setNotice: (notice: Notice | null) => void;
  onBeside: (id: string) => void;
}

export function OpenEditor({ store, opened, attempt, fail, setNotice, onBeside }: Props) {
  const words = useWords(editWords);
  const [selected, setSelected] = useState<string | null>(opened.draft.questions[0]?.id ?? null);
  const editing = useDraft(store, opened, attempt, {
    onBeside: (beside) => {
      onBeside(beside);
      setNotice({ text: words.beside });
    },
    onReread: () => setNotice({ text: words.reread }),
    onShow: (id) => setSelected(id),
  });
  const { steps, base } = editing;
  const { draft, act } = steps;
  const current = draft.questions.find((question) => question.id === selected) ?? null;
  const reports = useReports(draft.questions, current, useLintAround(draft));
  const headerProblems = useMemo(() => checkHeader(draft.header, calendarDay(new Date())), [draft.header]);
  const rows = useDrafts(store, fail) ?? [];
  const others = rows
    .filter((row) => row.id !== opened.id)
    .map((row) => ({ id: row.id, title: row.header.title || words.untitled }));

  const moveTo = (ids: readonly string[], to: OtherDraft) =>
    void attempt(async () => {
      // There first, away here then: whatever fails between leaves two copies, never none.
      const put = (target: OpenDraft['draft']) => applyEdit(target, takenAlong(draft, ids, target, NEW_IDS));
      await store.drafts.change(to.id, put, Date.now());
      act({ kind: 'remove', ids });
      setNotice({ text: words.didMove(to.title) });
    });

  return (
    <Editor
      {...steps}
      saving={editing.saving}
      reportOf={reports.of}
      isChecking={reports.isChecking}
      headerProblems={headerProblems}
      others={others}
      selected={selected}
      importAddress={`#import/${opened.id}`}
      random={randomBytes}
      onSelect={setSelected}
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
