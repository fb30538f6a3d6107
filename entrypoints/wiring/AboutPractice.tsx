/** Questions about one document, ten in one go; the day's share is left alone. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { AboutDone } from '../../components/practice/AboutDone';
import { useWords } from '../../components/words';
import { aboutOf } from '../../data/documents/about';
import { byId } from '../../data/documents/catalog';
import type { DocumentId } from '../../data/documents/types';
import { practiceWords } from '../../data/messages/practice';
import type { GoItem } from '../../data/practice/about';
import { openStudio } from './open-studio';
import { PracticeRoom } from './PracticeRoom';
import type { OpenedStore } from './practice-store';
import { usePractice } from './use-practice';
import type { StoreState } from './use-store';

interface Props extends Pick<StoreState, 'fail'> {
  opened: OpenedStore;
  about: DocumentId;
}

export function AboutPractice({ opened, fail, about }: Props) {
  const { store } = opened;
  const words = useWords(practiceWords);
  const entry = byId(about);
  const document = entry && aboutOf(entry);
  /** Chosen at the first reading of each round, then held, so that the round has an end. */
  const go = useRef<readonly GoItem[] | null>(null);
  const [round, setRound] = useState(1);
  const [count, setCount] = useState<number | null>(null);
  const read = async (today: Parameters<typeof store.readGoQueue>[1]) => {
    go.current ??= document ? await store.readGo(document, today) : [];
    return store.readGoQueue(go.current, today);
  };
  const practice = usePractice(opened, { key: `${about} ${round}`, read }, fail);
  const { session, queue } = practice;
  useEffect(() => {
    store.questionCountAbout(document ? [document] : []).then(([held = 0]) => setCount(held), fail);
  }, [store, about]);
  if (!queue || count === null) return null;
  const isDone = session.kind === 'between' && queue.items.length === 0;
  const practised = queue.done.due + queue.done.new;
  const again = () => {
    go.current = null;
    setRound(round + 1);
  };
  return (
    <PracticeRoom
      practice={practice}
      region={words.aboutRegion(entry?.number ?? entry?.title ?? about)}
      notes={null}
      done={
        isDone && <AboutDone held={count} practised={practised} onAgain={again} onOpenStudio={() => openStudio()} />
      }
    />
  );
}
