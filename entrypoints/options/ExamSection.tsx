/** The exam date wired to settings and store: choosing, what to expect, ending, and the end by itself. */
import { useEffect, useState } from 'preact/hooks';
import { ExamForm } from '../../components/exam-day/ExamForm';
import { ExamOutlook } from '../../components/exam-day/ExamOutlook';
import type { Notice } from '../../components/panel/NoticeBar';
import { useLanguage, useWords } from '../../components/words';
import { formatDate } from '../../data/documents/dates';
import { examWords } from '../../data/messages/exam';
import type { ScoreForecast } from '../../data/practice/exam/forecast';
import { type ExamChoice, examDayOf, limitsOf, type Settings } from '../../data/settings';
import type { Store } from '../../data/store/store';
import type { DayQueue } from '../../data/store/today';
import { today as todayNow } from '../wiring/clock';
import { changeSettings } from '../wiring/settings';
import { usePacks } from './use-packs';
import type { Troubles } from './use-trouble';

interface Props {
  store: Store;
  settings: Settings;
  attempt: Troubles['attempt'];
  fail: (error: unknown) => void;
  say: (notice: Notice | null) => void;
}

export function ExamSection({ store, settings, attempt, fail, say }: Props) {
  const words = useWords(examWords);
  const language = useLanguage();
  const packs = usePacks(store, fail);
  const { exam } = settings;
  const today = todayNow();
  const [isChanging, setIsChanging] = useState(false);
  const put = (next: ExamChoice | null) => changeSettings((now) => ({ ...now, exam: next }));
  const set = (next: ExamChoice) =>
    void attempt(async () => {
      await put(next);
      setIsChanging(false);
      say({ text: words.didSet(formatDate(next.day, language)) });
    });
  const end = () =>
    void attempt(async () => {
      await put(null);
      const undo = () =>
        void attempt(async () => {
          say(null);
          await put(exam);
        });
      say({ text: words.didEnd, undo });
    });
  const isPast = exam !== null && examDayOf(exam) < today;
  const isSet = exam !== null && !isPast && !isChanging;
  const titles = packs?.filter(({ key }) => exam?.packs.includes(key)).map(({ header }) => header.title) ?? [];

  return (
    <section class="section" aria-labelledby="exam-heading">
      <h2 id="exam-heading">{words.heading}</h2>
      {isPast && (
        <>
          <p class="prose">{words.past(formatDate(exam.day, language))}</p>
          <button type="button" class="button" onClick={() => void attempt(async () => void (await put(null)))}>
            {words.pastSeen}
          </button>
        </>
      )}
      {isSet && (
        <>
          <p class="long-text">
            <strong>{words.chosen(formatDate(exam.day, language), titles)}</strong>
          </p>
          <Outlook {...{ store, settings, fail }} exam={exam} />
          <div class="actions">
            <button type="button" class="button" onClick={() => setIsChanging(true)}>
              {words.change}
            </button>
            <button type="button" class="button" onClick={end}>
              {words.end}
            </button>
          </div>
        </>
      )}
      {!isSet && !isPast && packs && (
        <>
          <p class="prose quiet">{words.text}</p>
          <ExamForm
            today={today}
            packs={packs}
            exam={exam}
            onSet={set}
            onCancel={exam ? () => setIsChanging(false) : null}
          />
        </>
      )}
    </section>
  );
}

type OutlookProps = Pick<Props, 'store' | 'settings' | 'fail'> & { exam: ExamChoice };

function Outlook({ store, settings, exam, fail }: OutlookProps) {
  const today = todayNow();
  const [queue, setQueue] = useState<DayQueue | null>(null);
  const [score, setScore] = useState<ScoreForecast | null>(null);
  const key = JSON.stringify(exam);
  useEffect(() => {
    const day = { today, limits: limitsOf(settings), buckets: settings.buckets, exam };
    const live = store.live(() => store.readToday(day)).subscribe({ next: setQueue, error: fail });
    // Reads the whole log, so not after each answer: when this page is opened, and for another exam.
    store.readExamScore({ today, exam }).then(setScore, fail);
    return () => live.unsubscribe();
  }, [store, today, key]);
  const isEmpty = queue !== null && score === null && queue.items.length === 0 && queue.coverage?.unseen === 0;
  return (
    <ExamOutlook
      daysLeft={examDayOf(exam) - today}
      coverage={queue?.coverage ?? null}
      score={score}
      isEmpty={isEmpty}
    />
  );
}
