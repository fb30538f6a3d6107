/** A running exam: the time, the questions' numbers, one question, and handing in. Knows no store. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { mockWords } from '../../data/messages/mock';
import type { RunningExam } from '../../data/practice/mock/schema';
import type { QuestionKey } from '../../data/practice/types';
import type { QuestionRow } from '../../data/store/rows';
import { QuestionView } from '../question/QuestionView';
import { usePageKeys } from '../question/use-page-keys';
import { useWords } from '../words';
import { MockNumbers } from './MockNumbers';
import { MockTimer } from './MockTimer';
import { SubmitDialog } from './SubmitDialog';

interface Props {
  exam: RunningExam;
  questions: ReadonlyMap<QuestionKey, QuestionRow>;
  leftMs: number;
  /** The time of day at which it is up. */
  deadline: string;
  /** What was chosen and is still being written, by question. */
  pending: ReadonlyMap<QuestionKey, readonly string[]>;
  onAnswer: (question: QuestionKey, chosen: string[], ms: number) => void;
  onSubmit: () => void;
}

export function MockPaper({ exam, questions, leftMs, deadline, pending, onAnswer, onSubmit }: Props) {
  const words = useWords(mockWords);
  const { items } = exam;
  const [current, setCurrent] = useState(() =>
    Math.max(
      0,
      items.findIndex(({ given }) => given === null),
    ),
  );
  const [isAsking, setIsAsking] = useState(false);
  const root = useRef<HTMLElement>(null);
  const lastLook = useRef(performance.now());
  // Only who has moved gets the focus moved: not whoever has just come.
  const [hasMoved, setHasMoved] = useState(false);
  const jump = (index: number) => {
    if (index < 0 || index >= items.length) return;
    setHasMoved(true);
    setCurrent(index);
  };
  useEffect(() => {
    lastLook.current = performance.now();
  }, [current]);
  usePageKeys(root, ({ key, on, modified, repeat }) => {
    if (modified || repeat || isAsking) return false;
    const isEnter = key === 'Enter' && on !== 'control';
    if (on === 'field' && !isEnter) return false;
    const step = isEnter ? 1 : { s: 1, t: -1 }[key.toLowerCase()];
    if (step === undefined) return false;
    jump(current + step);
    return true;
  });

  const item = items[current];
  if (!item) return null;
  const row = questions.get(item.questionKey);
  const held = pending.get(item.questionKey) ?? item.given?.chosen ?? [];
  const answered = items.map(({ given }) => given !== null);
  const answer = (chosen: string[]) => {
    const now = performance.now();
    onAnswer(item.questionKey, chosen, now - lastLook.current);
    lastLook.current = now;
  };

  return (
    <section class="mock-paper" aria-label={words.paper} ref={root}>
      <header class="mock-head">
        <MockTimer leftMs={leftMs} deadline={deadline} />
        <button type="button" class="button" data-kind="primary" onClick={() => setIsAsking(true)}>
          {words.submit}
        </button>
      </header>
      <MockNumbers answered={answered} current={current} onJump={jump} />
      <div class="mock-question">
        <p class="quiet">{words.questionOf(current + 1, items.length)}</p>
        {row ? (
          <QuestionView
            key={item.questionKey}
            question={row.question}
            scenario={row.scenario ?? null}
            presented={{ shown: item.shown }}
            answered={null}
            held={held}
            takesFocus={hasMoved}
            onAnswer={answer}
            onCite={() => undefined}
          />
        ) : (
          <p>{words.questionGone}</p>
        )}
        <div class="actions">
          <button
            type="button"
            class="button"
            aria-keyshortcuts="T"
            disabled={current === 0}
            onClick={() => jump(current - 1)}
          >
            {words.previous} <span class="question-key">T</span>
          </button>
          <button
            type="button"
            class="button"
            aria-keyshortcuts="S Enter"
            disabled={current === items.length - 1}
            onClick={() => jump(current + 1)}
          >
            {words.next} <span class="question-key">S</span>
          </button>
        </div>
        <p class="quiet mock-keys">{words.keys}</p>
      </div>
      {isAsking && (
        <SubmitDialog
          open={answered.filter((one) => !one).length}
          onSubmit={() => {
            // What went wrong is said at the top of the page, which the dialog would cover.
            setIsAsking(false);
            onSubmit();
          }}
          onClose={() => setIsAsking(false)}
        />
      )}
    </section>
  );
}
