/** One draft in its editor: reads it, follows it over windows. */
import { useEffect, useState } from 'preact/hooks';
import { type Notice, NoticeBar } from '../../components/panel/NoticeBar';
import { useWords } from '../../components/words';
import { studioWords } from '../../data/messages/studio';
import { editWords } from '../../data/messages/studio-edit';
import type { OpenDraft } from '../../data/store/drafts';
import type { Store } from '../../data/store/store';
import { OpenEditor } from './OpenEditor';
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
