/** Today's practice as Preact state: the queue by liveQuery, one question at a time, every answer written before it is shown. */
import { useCallback, useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { type Asked, reduceSession, type Session } from '../../components/practice/session';
import type { Bucket } from '../../data/practice/buckets';
import { answerEvent, undoEvent } from '../../data/practice/events';
import { DAILY_LIMITS, type QueueItem, type TodaysQueue } from '../../data/practice/queue';
import { optionSeed } from '../../data/practice/shuffle';
import type { Certainty, LocalDay } from '../../data/practice/types';
import { answerKeyOf, judge } from '../../data/questions/grading';
import { present } from '../../data/questions/presentation';
import type { DayEnd } from '../../data/store/today';
import { momentNow, today as todayNow } from './clock';
import type { OpenedStore } from './practice-store';

export interface Practice {
  session: Session;
  /** Null until first read. */
  queue: TodaysQueue | null;
  dayEnd: DayEnd | null;
  today: LocalDay;
  /** No question was answered or taken back since this page opened. */
  isFirst: boolean;
  /** What the last undo did, to be said once. */
  undone: 'done' | 'nothing' | null;
  answer(chosen: string[]): void;
  /** Ends the answered question; after a right answer with how sure it was. */
  goOn(certainty: Certainty | null): void;
  undo(): void;
}

export function usePractice(
  { store, started }: OpenedStore,
  buckets: Bucket[],
  fail: (error: unknown) => void,
): Practice {
  const [session, dispatch] = useReducer(reduceSession, { kind: 'between' });
  const [queue, setQueue] = useState<TodaysQueue | null>(null);
  const [dayEnd, setDayEnd] = useState<DayEnd | null>(null);
  const [today, setToday] = useState<LocalDay>(todayNow);
  const [isFirst, setIsFirst] = useState(true);
  const [undone, setUndone] = useState<Practice['undone']>(null);
  /** The question whose answer was just taken back: asked next, once the queue has heard of it. */
  const wanted = useRef<{ key: string; isHeard: boolean } | null>(null);
  /** The last answer: until the queue has heard of it, it may still name the question as unanswered. */
  const lastAnswer = useRef<{ key: string; occurrence: number } | null>(null);
  const isUndoing = useRef(false);
  const bucketKey = buckets.join();

  useEffect(() => {
    const day = { today, limits: DAILY_LIMITS, buckets };
    const live = store
      .live(() => store.readToday(day))
      .subscribe({
        next: (read) => {
          if (wanted.current) wanted.current.isHeard = true;
          setQueue(read);
          dispatch({ kind: 'queue', items: read.items });
        },
        error: fail,
      });
    const ends = store.live(() => store.readDayEnd(day)).subscribe({ next: setDayEnd, error: fail });
    return () => {
      live.unsubscribe();
      ends.unsubscribe();
    };
  }, [store, today, bucketKey]);

  useEffect(() => {
    const look = () => setToday(todayNow());
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);

  const ask = useCallback(
    async (item: QueueItem) => {
      const row = await store.readQuestion(item.questionKey);
      if (!row) return;
      const presented = present(row.question, optionSeed(item.questionKey, today, item.occurrence));
      const asked: Asked = { item, row, presented, shownAt: performance.now() };
      dispatch({ kind: 'asked', asked });
    },
    [store, today],
  );

  useEffect(() => {
    if (session.kind !== 'between' || !queue || wanted.current?.isHeard === false) return;
    const isAnswered = ({ questionKey, occurrence }: QueueItem) =>
      lastAnswer.current?.key === questionKey && occurrence <= lastAnswer.current.occurrence;
    const open = queue.items.filter((item) => !isAnswered(item));
    const next = open.find(({ questionKey }) => questionKey === wanted.current?.key) ?? open[0];
    if (next) ask(next).catch(fail);
  }, [session.kind, queue, ask]);

  const answer = (chosen: string[]) => {
    if (session.kind !== 'asking') return;
    const { item, row, presented, shownAt } = session.asked;
    setUndone(null);
    wanted.current = null;
    lastAnswer.current = { key: item.questionKey, occurrence: item.occurrence };
    dispatch({ kind: 'chosen', chosen });
    const { questionKey, edition, question } = row;
    const facts = { questionKey, edition, shown: presented.shown, chosen, ms: performance.now() - shownAt };
    const event = answerEvent(facts, momentNow(), { id: crypto.randomUUID(), device: started.device });
    store.recordAnswer(event).then(
      () => dispatch({ kind: 'saved', event, judgement: judge(answerKeyOf(question), chosen) }),
      (error) => {
        lastAnswer.current = null;
        dispatch({ kind: 'save-failed' });
        fail(error);
      },
    );
  };

  const close = (work: Promise<unknown>) => {
    dispatch({ kind: 'closing' });
    work.then(
      () => dispatch({ kind: 'closed' }),
      (error) => {
        dispatch({ kind: 'save-failed' });
        fail(error);
      },
    );
  };
  const newUndo = (id: string) => undoEvent(id, momentNow(), { id: crypto.randomUUID(), device: started.device });

  const goOn = (certainty: Certainty | null) => {
    if (session.kind !== 'answered') return;
    setToday(todayNow());
    setIsFirst(false);
    if (certainty === null || !session.judgement.right) return close(Promise.resolve());
    close(store.recordCertainty({ undo: newUndo(session.event.id), newId: crypto.randomUUID(), certainty }));
  };

  const undo = () => {
    if (session.kind === 'saving' || session.kind === 'closing' || isUndoing.current) return;
    isUndoing.current = true;
    const work = async () => {
      const [last] = await store.latestAnswers(1);
      if (!last) return setUndone('nothing');
      wanted.current = { key: last.questionKey, isHeard: false };
      lastAnswer.current = null;
      const { after, before } = await store.recordUndo(newUndo(last.id));
      // A question that is no longer installed changes no queue: nothing would be heard of it.
      if (!after && !before) wanted.current = null;
      setUndone('done');
      setIsFirst(false);
      dispatch({ kind: 'closed' });
    };
    work()
      .catch((error) => {
        wanted.current = null;
        fail(error);
      })
      .finally(() => {
        isUndoing.current = false;
      });
  };

  return { session, queue, dayEnd, today, isFirst, undone, answer, goOn, undo };
}
