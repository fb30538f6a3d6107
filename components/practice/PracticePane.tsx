/** Today's practice: progress, one question, what was said of it. Knows no store: state and actions come in. */
import { useEffect, useRef } from 'preact/hooks';
import { practiceWords } from '../../data/messages/practice';
import type { TodaysQueue } from '../../data/practice/queue';
import type { Certainty } from '../../data/practice/types';
import type { Citation } from '../../data/questions/schema';
import { CertaintyBar } from '../question/CertaintyBar';
import { ProgressBar } from '../question/ProgressBar';
import { QuestionView } from '../question/QuestionView';
import { useWords } from '../words';
import type { Session } from './session';

interface Props {
  session: Exclude<Session, { kind: 'between' }>;
  queue: TodaysQueue;
  undone: 'done' | 'nothing' | null;
  onAnswer: (chosen: string[]) => void;
  onGoOn: (certainty: Certainty | null) => void;
  onCite: (citation: Citation) => void;
  /** The first question since this screen opened: it must not take the focus from whoever just came. */
  isFirst: boolean;
}

/** Questions (not answers) still to come, and all of today. */
function progressOf({ left, done }: TodaysQueue): { done: number; left: number; total: number } {
  const finished = done.due + done.new;
  const open = left.due + left.new + left.again;
  return { done: finished, left: open, total: finished + open };
}

export function PracticePane({ session, queue, undone, onAnswer, onGoOn, onCite, isFirst }: Props) {
  const words = useWords(practiceWords);
  const progress = progressOf(queue);
  const { asked } = session;
  const answered =
    session.kind === 'answered' || session.kind === 'closing'
      ? { chosen: session.event.chosen, ...session.judgement }
      : null;
  const isFirstDay = progress.done === 0 && queue.left.due === 0 && queue.due.count === 0 && answered === null;

  return (
    <section class="practice" aria-label={words.region}>
      <header class="practice-head">
        <ProgressBar done={progress.done} total={progress.total} />
        <p class="practice-line">
          <span>{words.left(progress.left, queue.minutes)}</span>
          {asked.item.why === 'again' && <span>{words.again}</span>}
        </p>
      </header>
      {isFirstDay && <p class="practice-note">{words.firstDay(queue.left.new)}</p>}
      {queue.postponed.count > 0 && (
        <p class="practice-note">{words.postponed(queue.postponed, queue.left.due + queue.done.due)}</p>
      )}
      {undone && (
        <p class="practice-line" role="status">
          {undone === 'done' ? words.undone : words.nothingToUndo}
        </p>
      )}
      <QuestionView
        key={`${asked.row.questionKey} ${asked.item.occurrence} ${asked.shownAt}`}
        question={asked.row.question}
        scenario={asked.row.scenario ?? null}
        presented={asked.presented}
        answered={answered}
        onAnswer={onAnswer}
        onCite={onCite}
        takesFocus={!isFirst}
      />
      {answered && <CertaintyBar right={answered.right} onGoOn={onGoOn} />}
      {session.kind === 'saving' && <SavingNote text={words.saving} />}
    </section>
  );
}

/** Faster than this nobody needs to hear that an answer is being written. */
const SAVING_NOTE_MS = 200;

function SavingNote({ text }: { text: string }) {
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (note.current) note.current.hidden = false;
    }, SAVING_NOTE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p ref={note} class="practice-line" role="status" hidden>
      {text}
    </p>
  );
}
