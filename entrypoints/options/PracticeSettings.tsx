/** Settings of practice wired to the store: a day's share, how well to remember, what is asked no more. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Notice, NoticeBar } from '../../components/panel/NoticeBar';
import { DayShare } from '../../components/practice-settings/DayShare';
import { RetentionChoice } from '../../components/practice-settings/RetentionChoice';
import { SuspendedList } from '../../components/practice-settings/SuspendedList';
import { useWords } from '../../components/words';
import { studioWords } from '../../data/messages/studio';
import { practiceSettingsWords } from '../../data/messages/studio-practice';
import { isoDate } from '../../data/practice/days';
import { SECONDS_PER_QUESTION } from '../../data/practice/pace';
import { DESIRED, RETENTIONS, type Retention } from '../../data/practice/retention';
import { createScheduler } from '../../data/practice/scheduler';
import { expectedAnswersPerDay, type Workload } from '../../data/practice/workload';
import { limitsOf, type Settings } from '../../data/settings';
import type { SuspendedQuestion } from '../../data/store/choices';
import type { Store } from '../../data/store/store';
import { newChoice, newChoiceUndo } from '../wiring/acts';
import { dayAt, today } from '../wiring/clock';
import { changeSettings } from '../wiring/settings';
import type { Troubles } from './use-trouble';

interface Props {
  store: Store;
  /** Id of this installation. */
  device: string;
  settings: Settings;
  attempt: Troubles['attempt'];
  fail: (error: unknown) => void;
}

export function PracticeSettings({ store, device, settings, attempt, fail }: Props) {
  const words = useWords(practiceSettingsWords);
  const frame = useWords(studioWords);
  const { buckets, newPerDay, retention } = settings;
  const [pace, setPace] = useState(SECONDS_PER_QUESTION);
  const [workload, setWorkload] = useState<Workload | null>(null);
  const [suspended, setSuspended] = useState<SuspendedQuestion[] | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  useEffect(() => {
    store.readPace().then(setPace, fail);
    const live = store.live(() => store.readSuspended()).subscribe({ next: setSuspended, error: fail });
    return () => live.unsubscribe();
  }, [store]);
  useEffect(() => {
    const live = store.live(() => store.readWorkload(buckets)).subscribe({ next: setWorkload, error: fail });
    return () => live.unsubscribe();
  }, [store, buckets.join()]);
  const costs = useMemo(() => workload && costsOf(workload, newPerDay), [workload, newPerDay]);

  const choose = (step: Retention) =>
    void attempt(async () => {
      await changeSettings((now) => ({ ...now, retention: step }));
      await store.setRetention(DESIRED[step]);
      setNotice({ text: words.didRetention });
    });
  const resume = ({ row: { questionKey } }: SuspendedQuestion) =>
    void attempt(async () => {
      const choice = newChoice('resume', questionKey, device);
      await store.recordChoice(choice);
      const undo = () =>
        void attempt(async () => {
          setNotice(null);
          await store.recordChoice(newChoiceUndo(questionKey, choice.id, device));
        });
      setNotice({ text: words.didResume, undo });
    });

  return (
    <>
      <section class="section" aria-labelledby="day-heading">
        <h2 id="day-heading">{words.dayHeading}</h2>
        <DayShare
          limits={limitsOf(settings)}
          pace={pace}
          onChange={(change) => void changeSettings((now) => ({ ...now, ...change }))}
        />
      </section>
      <section class="section" aria-labelledby="retention-heading">
        <h2 id="retention-heading">{words.retentionHeading}</h2>
        <p class="prose quiet">{words.retentionText}</p>
        <RetentionChoice chosen={retention} costs={costs} pace={pace} onChange={choose} />
      </section>
      <section class="section" aria-labelledby="suspended-heading">
        <h2 id="suspended-heading">{words.suspendedHeading}</h2>
        <p class="prose quiet">{words.suspendedText}</p>
        {suspended && <SuspendedList questions={suspended} dateOf={(at) => isoDate(dayAt(at))} onResume={resume} />}
      </section>
      <NoticeBar notice={notice} undoLabel={frame.undo} onGone={() => setNotice(null)} />
    </>
  );
}

function costsOf(workload: Workload, newPerDay: number): Record<Retention, number> {
  const cost = (step: Retention) => expectedAnswersPerDay(workload, today(), newPerDay, createScheduler(DESIRED[step]));
  return Object.fromEntries(RETENTIONS.map((step) => [step, cost(step)])) as Record<Retention, number>;
}
