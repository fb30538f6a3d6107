/** The day's share: what is due, a few new ones, and what to say about it. */
import { useEffect, useState } from 'preact/hooks';
import { DayNotes } from '../../components/practice/DayNotes';
import { DoneScreen } from '../../components/practice/DoneScreen';
import { WaitingNote } from '../../components/practice/WaitingNote';
import { useWords } from '../../components/words';
import { practiceWords } from '../../data/messages/practice';
import type { Streak } from '../../data/practice/statistics/streak';
import type { LocalDay } from '../../data/practice/types';
import { examDayOf, limitsOf, type Settings } from '../../data/settings';
import type { DayEnd } from '../../data/store/today';
import { openStudio } from './open-studio';
import { PracticeRoom } from './PracticeRoom';
import type { OpenedStore } from './practice-store';
import { usePractice } from './use-practice';
import type { StoreState } from './use-store';
import { useWaiting } from './use-waiting';

interface Props extends Pick<StoreState, 'fail'> {
  opened: OpenedStore;
  settings: Settings;
}

export function DayPractice({ opened, fail, settings }: Props) {
  const { store } = opened;
  const words = useWords(practiceWords);
  const { buckets, exam } = settings;
  const limits = limitsOf(settings);
  const key = JSON.stringify([buckets, limits, exam]);
  const source = {
    key,
    read: (today: LocalDay) => store.readToday({ today, limits, buckets, exam }),
    prepare: exam && ((today: LocalDay) => store.prepareDay({ today, limits, buckets, exam })),
  };
  const practice = usePractice(opened, source, fail);
  const { session, queue, today } = practice;
  const [dayEnd, setDayEnd] = useState<DayEnd | null>(null);
  useEffect(() => {
    const ends = store
      .live(() => store.readDayEnd({ today, limits, buckets }))
      .subscribe({ next: setDayEnd, error: fail });
    return () => ends.unsubscribe();
  }, [store, today, key]);
  const isDone = session.kind === 'between' && queue?.items.length === 0;
  const [streak, setStreak] = useState<Streak | null>(null);
  // Only at the end: it reads the log as far back as the streak goes.
  useEffect(() => {
    if (isDone) store.readStreak(today).then(setStreak, fail);
  }, [store, today, isDone]);
  const waiting = useWaiting(store, fail);
  if (!queue) return null;
  const isEmpty =
    isDone && queue.done.due + queue.done.new === 0 && (dayEnd?.comeback === null || queue.coverage !== undefined);
  const examDay = queue.coverage && exam ? examDayOf(exam) : null;
  const waitingNote = waiting > 0 && <WaitingNote count={waiting} onOpen={() => openStudio('subscriptions')} />;
  const isOpen = session.kind === 'asking' || session.kind === 'saving';
  return (
    <PracticeRoom
      practice={practice}
      region={words.region}
      notes={
        <>
          <DayNotes queue={queue} isOpen={isOpen} />
          {practice.isFirst && waitingNote}
        </>
      }
      done={
        isDone &&
        dayEnd && (
          <>
            <DoneScreen {...{ dayEnd, today, streak, isEmpty, examDay }} onOpenStudio={() => openStudio()} />
            {waitingNote}
          </>
        )
      }
    />
  );
}
