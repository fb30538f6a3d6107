/** Practice as Preact state: a queue by liveQuery, one question at a time, every answer written before it is shown. */
import { useCallback, useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { type Asked, reduceSession, type Session } from '../../components/practice/session';
import { answerEvent } from '../../data/practice/events';
import { SECONDS_PER_QUESTION } from '../../data/practice/pace';
import type { Queue, QueueItem } from '../../data/practice/queue';
import { optionSeed } from '../../data/practice/shuffle';
import type { Certainty, LocalDay } from '../../data/practice/types';
import { answerKeyOf, judge } from '../../data/questions/grading';
import { present } from '../../data/questions/presentation';
import { newChoice, newUndo, type SaidAct, takeBack } from './acts';
import { momentNow, today as todayNow } from './clock';
import type { OpenedStore } from './practice-store';

/** Where questions come from. */
export interface Source<Q extends Queue> {
  /** Differs where the questions do. */
  key: string;
  read(today: LocalDay): Promise<Q>;
  /** What must be done once before a day is first read; null where nothing is. */
  prepare?: ((today: LocalDay) => Promise<void>) | null;
}

export interface Practice<Q extends Queue = Queue> {
  session: Session;
  /** Null until first read. */
  queue: Q | null;
  /** Seconds that a question takes this learner, as this page opened. */
  pace: number;
  today: LocalDay;
  /** Nothing was answered, put off or taken back since this page opened. */
  isFirst: boolean;
  /** What the last act beside answering did, to be said once. */
  said: SaidAct | null;
  answer(chosen: string[]): void;
  /** Ends the answered question; after a right answer with how sure it was. */
  goOn(certainty: Certainty | null): void;
  /** Asks the question no more, or not today. */
  rest(kind: 'suspend' | 'bury'): void;
  undo(): void;
}

export function usePractice<Q extends Queue>(
  { store, started }: OpenedStore,
  source: Source<Q>,
  fail: (error: unknown) => void,
): Practice<Q> {
  const [session, dispatch] = useReducer(reduceSession, { kind: 'between' });
  const [queue, setQueue] = useState<Q | null>(null);
  const [today, setToday] = useState<LocalDay>(todayNow);
  const [isFirst, setIsFirst] = useState(true);
  const [pace, setPace] = useState<number | null>(null);
  const [said, setSaid] = useState<SaidAct | null>(null);
  /** The question that was just taken back: asked next. */
  const wanted = useRef<string | null>(null);
  /** The last answer: until the queue has heard of it, it may still name the question as unanswered. */
  const lastAnswer = useRef<{ key: string; occurrence: number } | null>(null);
  const isActing = useRef(false);
  const latest = useRef(source);
  latest.current = source;

  const show = useCallback((read: Q) => {
    setQueue(read);
    dispatch({ kind: 'queue', items: read.items });
  }, []);
  useEffect(() => {
    let live: { unsubscribe(): void } | null = null;
    let isOver = false;
    const listen = () => {
      if (!isOver) live = store.live(() => latest.current.read(today)).subscribe({ next: show, error: fail });
    };
    const { prepare } = latest.current;
    // Data of a newer build can only be read.
    if (prepare && started.mode === 'ready') prepare(today).catch(fail).then(listen);
    else listen();
    return () => {
      isOver = true;
      live?.unsubscribe();
    };
  }, [store, today, source.key]);

  // Once, beside the first queue: minutes that change under the eyes say less than none.
  useEffect(() => {
    store.readPace().then(setPace, (error) => {
      setPace(SECONDS_PER_QUESTION);
      fail(error);
    });
  }, [store]);

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
    if (session.kind !== 'between' || !queue) return;
    const isAnswered = ({ questionKey, occurrence }: QueueItem) =>
      lastAnswer.current?.key === questionKey && occurrence <= lastAnswer.current.occurrence;
    const open = queue.items.filter((item) => !isAnswered(item));
    const next = open.find(({ questionKey }) => questionKey === wanted.current) ?? open[0];
    if (next) ask(next).catch(fail);
  }, [session.kind, queue, ask]);

  const answer = (chosen: string[]) => {
    if (session.kind !== 'asking') return;
    const { item, row, presented, shownAt } = session.asked;
    setSaid(null);
    wanted.current = null;
    lastAnswer.current = { key: item.questionKey, occurrence: item.occurrence };
    dispatch({ kind: 'chosen', chosen });
    const { questionKey, edition, question } = row;
    const facts = { questionKey, edition, shown: presented.shown, chosen, ms: performance.now() - shownAt };
    const event = answerEvent(facts, momentNow(), { id: crypto.randomUUID(), device: started.device });
    store.recordAnswer(event).then(
      ({ after }) => dispatch({ kind: 'saved', event, judgement: judge(answerKeyOf(question), chosen), after }),
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

  const goOn = (certainty: Certainty | null) => {
    if (session.kind !== 'answered') return;
    setToday(todayNow());
    setIsFirst(false);
    if (certainty === null || !session.judgement.right) return close(Promise.resolve());
    const undo = newUndo(session.event.id, started.device);
    close(store.recordCertainty({ undo, newId: crypto.randomUUID(), certainty }));
  };

  /** One act at a time. The queue is read anew after it, for a change outside today's rows would not be heard of. */
  const act = (work: () => Promise<SaidAct>) => {
    if (session.kind === 'saving' || session.kind === 'closing' || isActing.current) return;
    isActing.current = true;
    const whole = async () => {
      const saying = await work();
      show(await latest.current.read(today));
      // Last: who reads it may act again.
      setSaid(saying);
      setIsFirst(false);
      dispatch({ kind: 'closed' });
    };
    whole()
      .catch(fail)
      .finally(() => {
        isActing.current = false;
      });
  };
  const rest = (kind: 'suspend' | 'bury') => {
    if (session.kind !== 'asking' && session.kind !== 'answered') return;
    const { questionKey } = session.asked.item;
    act(async () => {
      await store.recordChoice(newChoice(kind, questionKey, started.device));
      wanted.current = null;
      return kind === 'suspend' ? 'saidSuspended' : 'saidBuried';
    });
  };
  const undo = () =>
    act(() =>
      takeBack(store, started.device, (questionKey) => {
        wanted.current = questionKey;
        lastAnswer.current = null;
      }),
    );

  return {
    session,
    queue: pace === null ? null : queue,
    pace: pace ?? SECONDS_PER_QUESTION,
    today,
    isFirst,
    said,
    answer,
    goOn,
    rest,
    undo,
  };
}
