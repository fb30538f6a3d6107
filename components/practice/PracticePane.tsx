/** A practice: progress, one question, what was said of it. Knows no store: state and actions come in. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { practiceWords } from '../../data/messages/practice';
import { minutesFor } from '../../data/practice/pace';
import type { Queue } from '../../data/practice/queue';
import type { Certainty } from '../../data/practice/types';
import type { Citation } from '../../data/questions/schema';
import { CertaintyBar } from '../question/CertaintyBar';
import { ProgressBar } from '../question/ProgressBar';
import { QuestionView } from '../question/QuestionView';
import { useWords } from '../words';
import { AfterAnswer } from './AfterAnswer';
import type { Session } from './session';

interface Props {
  session: Exclude<Session, { kind: 'between' }>;
  queue: Queue;
  /** Seconds that a question takes this learner. */
  pace: number;
  /** Name of the region. */
  region: string;
  /** Between progress and question. */
  notes: ComponentChildren;
  onAnswer: (chosen: string[]) => void;
  onGoOn: (certainty: Certainty | null) => void;
  onCite: (citation: Citation) => void;
  onSuspend: () => void;
  onReport: () => void;
  /** The first question since this screen opened: it must not take the focus from whoever just came. */
  isFirst: boolean;
}

export function PracticePane(props: Props) {
  const { session, queue, pace, region, notes, isFirst, onCite, onGoOn } = props;
  const words = useWords(practiceWords);
  // Questions (not answers) still to come, and all of them.
  const done = queue.done.due + queue.done.new;
  const left = queue.left.due + queue.left.new + queue.left.again;
  const { answersAtMost: atMost } = queue;
  const { asked } = session;
  const given = session.kind === 'answered' || session.kind === 'closing' ? session : null;
  const answered = given && { chosen: given.event.chosen, ...given.judgement };
  const { question } = asked.row;

  return (
    <section class="practice" aria-label={region}>
      <header class="practice-head">
        <ProgressBar done={done} total={done + left} />
        <p class="practice-line">
          <span>
            {atMost === undefined
              ? words.left(left, minutesFor(queue.items.length, pace))
              : words.leftAtMost(atMost, minutesFor(atMost, pace))}
          </span>
          {asked.item.why === 'again' && <span>{words.again}</span>}
          {asked.item.why !== 'again' && asked.item.isLeech && <span>{words.forgotten}</span>}
        </p>
      </header>
      {notes}
      <QuestionView
        key={`${asked.row.questionKey} ${asked.item.occurrence} ${asked.shownAt}`}
        question={question}
        scenario={asked.row.scenario ?? null}
        presented={asked.presented}
        answered={answered}
        onAnswer={props.onAnswer}
        onCite={onCite}
        takesFocus={!isFirst}
      />
      {given && (
        <AfterAnswer
          citations={question.cite}
          isForgottenAgain={given.isForgottenAgain}
          onCite={onCite}
          onSuspend={props.onSuspend}
          onReport={props.onReport}
        />
      )}
      {given && <CertaintyBar right={given.judgement.right} onGoOn={onGoOn} />}
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
