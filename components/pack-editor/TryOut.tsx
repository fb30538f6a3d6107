/** The draft asked as practice asks it, shuffled and judged; nothing is kept. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../../data/messages/catalogue';
import { editWords } from '../../data/messages/studio-edit';
import { hash32 } from '../../data/practice/seed';
import { answerKeyOf, type Judgement, judge } from '../../data/questions/grading';
import { present } from '../../data/questions/presentation';
import type { Question, Scenario } from '../../data/questions/schema';
import { QuestionView } from '../question/QuestionView';
import { useWords } from '../words';

interface Props {
  questions: readonly Question[];
  scenarios: readonly Scenario[];
  /** Questions that can't be asked yet. */
  skipped: number;
  lang: Language;
  onEdit: (id: string) => void;
  onClose: () => void;
}

export function TryOut({ questions, scenarios, skipped, lang, onEdit, onClose }: Props) {
  const words = useWords(editWords);
  const [at, setAt] = useState(0);
  const [round, setRound] = useState(0);
  const [given, setGiven] = useState<{ chosen: string[]; judgement: Judgement } | null>(null);
  const [right, setRight] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const question = questions[at];
  const presented = useMemo(
    () => (question ? present(question, hash32(question.id, round)) : { shown: [] }),
    [question, round],
  );
  const again = () => {
    setAt(0);
    setRight(0);
    setGiven(null);
    setRound(round + 1);
  };
  return (
    <section class="panel edit-try" aria-labelledby="try-heading">
      <div class="panel-head">
        <h2 id="try-heading" ref={heading} tabIndex={-1}>
          {words.tryHeading}
        </h2>
        <p class="quiet">{words.tryText}</p>
        {skipped > 0 && <p class="quiet">{words.trySkips(skipped)}</p>}
      </div>
      {questions.length === 0 && <p>{words.tryEmpty}</p>}
      {question && (
        <>
          <p class="quiet">{words.tryOf(at + 1, questions.length)}</p>
          <QuestionView
            key={`${question.id} ${round}`}
            question={question}
            scenario={scenarios.find(({ id }) => id === question.group) ?? null}
            presented={presented}
            answered={given && { chosen: given.chosen, ...given.judgement }}
            lang={lang}
            takesFocus={at > 0}
            onAnswer={(chosen) => {
              const judgement = judge(answerKeyOf(question), chosen);
              setGiven({ chosen, judgement });
              if (judgement.right) setRight(right + 1);
            }}
            onCite={() => undefined}
          />
        </>
      )}
      {!question && questions.length > 0 && <p role="status">{words.tryDone(right, questions.length)}</p>}
      <div class="actions">
        {question && given && (
          <button
            type="button"
            class="button"
            data-kind="primary"
            onClick={() => {
              setGiven(null);
              setAt(at + 1);
            }}
          >
            {words.tryNext}
          </button>
        )}
        {question && (
          <button type="button" class="button" onClick={() => onEdit(question.id)}>
            {words.toQuestion}
          </button>
        )}
        {!question && questions.length > 0 && (
          <button type="button" class="button" onClick={again}>
            {words.tryAgain}
          </button>
        )}
        <button type="button" class="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </section>
  );
}
