/** A mock exam as Preact state: the open one, its clock, and every act written in turn. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { leftMs, type MockAction } from '../../data/practice/mock/exam';
import type { MockExam } from '../../data/practice/mock/schema';
import type { QuestionKey } from '../../data/practice/types';
import { momentNow, readingNow } from '../wiring/clock';
import type { OpenedStore } from '../wiring/practice-store';
import type { Troubles } from './use-trouble';

/** What is shown moves each second. */
const SHOWN_EVERY_MS = 1000;
/** What is kept: a crash then costs the clock nothing (time away counts anyway), and only long gaps are told. */
const WRITTEN_EVERY_MS = 10_000;

interface Waiting {
  chosen: string[];
  ms: number;
  action: MockAction;
}

export interface MockState {
  /** Not handed in yet; null where there is none, undefined until the clock was read for it on this page. */
  open: MockExam | null | undefined;
  /** Time left of a running one. */
  left: number;
  pending: ReadonlyMap<QuestionKey, readonly string[]>;
  answer: (questionKey: QuestionKey, chosen: string[], ms: number) => void;
  submit: () => void;
  giveBack: () => void;
}

/** `onSubmitted`: this page handed it in, or its time ran out here. */
export function useMock(
  { store, started }: OpenedStore,
  { attempt, fail }: { attempt: Troubles['attempt']; fail: (error: unknown) => void },
  onSubmitted: (id: string) => void,
): MockState {
  const [row, setRow] = useState<MockExam | null | undefined>(undefined);
  /** Id of the exam whose clock this page has read: until then its time left is not known. */
  const [readFor, setReadFor] = useState<string | null>(null);
  const [now, setNow] = useState(readingNow);
  const [pending, setPending] = useState<ReadonlyMap<QuestionKey, readonly string[]>>(new Map());
  const waiting = useRef(new Map<QuestionKey, Waiting>());
  const isWriting = useRef(false);
  const writtenAt = useRef(0);

  useEffect(() => {
    const live = store.live(() => store.mocks.readOpen()).subscribe({ next: setRow, error: fail });
    return () => live.unsubscribe();
  }, [store]);

  const step = async (id: string, action: MockAction) => {
    const { zone } = momentNow();
    const { exam } = await store.mocks.step(id, action, { zone, device: started.device });
    writtenAt.current = performance.now();
    // Time that was seen to run out leaves nothing to decide.
    if (exam?.state === 'expired' && exam.by === 'time') return step(id, { type: 'submit', reading: readingNow() });
    if (exam?.state === 'submitted') onSubmitted(id);
  };

  const id = row?.id;
  useEffect(() => {
    if (id === undefined) return;
    const tick = () => step(id, { type: 'tick', reading: readingNow() });
    tick().then(() => setReadFor(id), fail);
    const look = () => {
      if (document.visibilityState === 'visible') tick().catch(fail);
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [id]);

  const isRunning = row?.state === 'running' && readFor === id;
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => setNow(readingNow()), SHOWN_EVERY_MS);
    return () => clearInterval(timer);
  }, [isRunning]);
  const left = row?.state === 'running' ? leftMs(row, now) : 0;
  const isDue = isRunning && (left <= 0 || now.steady - writtenAt.current >= WRITTEN_EVERY_MS);
  useEffect(() => {
    if (isDue && id !== undefined) step(id, { type: 'tick', reading: readingNow() }).catch(fail);
  }, [isDue, now]);

  /** One write at a time; of several changes of one question only the last. */
  const flush = async (exam: string) => {
    if (isWriting.current) return;
    isWriting.current = true;
    try {
      for (let next = [...waiting.current][0]; next; next = [...waiting.current][0]) {
        const [questionKey, { action }] = next;
        await step(exam, action);
        // Chosen anew meanwhile: that one is still to be written.
        if (waiting.current.get(questionKey)?.action === action) waiting.current.delete(questionKey);
      }
    } finally {
      isWriting.current = false;
      setPending(new Map([...waiting.current].map(([key, { chosen }]) => [key, chosen])));
    }
  };
  const answer = (questionKey: QuestionKey, chosen: string[], ms: number) => {
    if (id === undefined) return;
    const action: MockAction = { type: 'answer', questionKey, chosen, ms, reading: readingNow() };
    waiting.current.set(questionKey, { chosen, ms, action });
    setPending(new Map([...waiting.current].map(([key, held]) => [key, held.chosen])));
    void attempt(() => flush(id));
  };
  const act = (type: 'submit' | 'give-back') => {
    if (id === undefined) return;
    void attempt(async () => {
      await flush(id);
      await step(id, { type, reading: readingNow() });
    });
  };
  return {
    open: row && readFor !== row.id ? undefined : row,
    ...{ left, pending, answer },
    submit: () => act('submit'),
    giveBack: () => act('give-back'),
  };
}
