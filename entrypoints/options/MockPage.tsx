/** Mock exams: a new paper, the one that runs, its result, and earlier ones. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { MockGap } from '../../components/mock/MockGap';
import { MockHistory } from '../../components/mock/MockHistory';
import { MockPaper } from '../../components/mock/MockPaper';
import { MockResult } from '../../components/mock/MockResult';
import { type Notice, NoticeBar } from '../../components/panel/NoticeBar';
import { useLanguage, useWords } from '../../components/words';
import { mockWords } from '../../data/messages/mock';
import { studioWords } from '../../data/messages/studio';
import type { MockExam } from '../../data/practice/mock/schema';
import type { QuestionKey } from '../../data/practice/types';
import type { Citation } from '../../data/questions/schema';
import type { MarkedMock } from '../../data/store/mock-history';
import type { QuestionRow } from '../../data/store/rows';
import { Cited } from '../wiring/Cited';
import type { OpenedStore } from '../wiring/practice-store';
import { NewMockSection } from './NewMockSection';
import { dateAndTime, timeOfDay } from './spoken-time';
import { useMock } from './use-mock';
import type { Troubles } from './use-trouble';

interface Props {
  opened: OpenedStore;
  attempt: Troubles['attempt'];
  fail: (error: unknown) => void;
}

export function MockPage({ opened, attempt, fail }: Props) {
  const { store } = opened;
  const words = useWords(mockWords);
  const frame = useWords(studioWords);
  const language = useLanguage();
  const [notice, setNotice] = useState<Notice | null>(null);
  const [list, setList] = useState<MarkedMock[] | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const [cited, setCited] = useState<Citation | null>(null);
  const mock = useMock(opened, { attempt, fail }, setShown);
  const { open } = mock;
  useEffect(() => {
    const live = store.live(() => store.mocks.list()).subscribe({ next: setList, error: fail });
    return () => live.unsubscribe();
  }, [store]);
  const result = list?.find(({ exam }) => exam.id === shown) ?? null;
  const questions = useQuestions(opened, open ?? result?.exam ?? null, fail);
  const dateOf = ({ exam }: MarkedMock) => dateAndTime(exam.startedAt, language);
  const heading = useRef<HTMLHeadingElement>(null);

  const remove = (ids: readonly string[] | 'all', said: (gone: readonly MockExam[]) => string) =>
    void attempt(async () => {
      const gone = await store.mocks.remove(ids);
      const undo = () =>
        void attempt(async () => {
          await store.mocks.restore(gone);
          setNotice({ text: words.didRestore });
        });
      setNotice({ text: said(gone), undo });
    });

  if (open === undefined || list === null) return null;
  if (open?.state === 'running' && questions)
    return (
      <MockPaper
        key={open.id}
        exam={open}
        questions={questions}
        leftMs={mock.left}
        deadline={timeOfDay(open.deadlineAt, language)}
        pending={mock.pending}
        onAnswer={mock.answer}
        onSubmit={mock.submit}
      />
    );
  if (open?.state === 'expired' && open.by === 'gap')
    return <MockGap exam={open} onSubmit={mock.submit} onGiveBack={mock.giveBack} />;
  if (open) return null;
  if (result && questions)
    return (
      <>
        {cited && <Cited citation={cited} onBack={() => setCited(null)} />}
        <div hidden={cited !== null}>
          <MockResult
            marked={result}
            questions={questions}
            date={dateOf(result)}
            onCite={setCited}
            onClose={() => {
              setShown(null);
              requestAnimationFrame(() => heading.current?.focus());
            }}
          />
        </div>
      </>
    );
  return (
    <>
      <p class="prose">{words.text}</p>
      <NewMockSection {...{ store, attempt, fail }} />
      <section class="section" aria-labelledby="history-heading">
        <h2 id="history-heading" ref={heading} tabIndex={-1}>
          {words.historyHeading}
        </h2>
        <MockHistory
          list={list}
          dateOf={dateOf}
          onOpen={({ exam }) => setShown(exam.id)}
          onRemove={(marked) => remove([marked.exam.id], () => words.didRemove(dateOf(marked)))}
          onRemoveAll={() => remove('all', (gone) => words.didRemoveAll(gone.length))}
        />
      </section>
      <NoticeBar notice={notice} undoLabel={frame.undo} onGone={() => setNotice(null)} />
    </>
  );
}

/** The wording of an exam's questions; null until read. */
function useQuestions({ store }: OpenedStore, exam: MockExam | null, fail: (error: unknown) => void) {
  const [read, setRead] = useState<{ id: string; rows: ReadonlyMap<QuestionKey, QuestionRow> } | null>(null);
  const id = exam?.id;
  useEffect(() => {
    if (!exam) return;
    store.mocks.questionsOf(exam).then((rows) => setRead({ id: exam.id, rows }), fail);
  }, [store, id]);
  return read && read.id === id ? read.rows : null;
}
