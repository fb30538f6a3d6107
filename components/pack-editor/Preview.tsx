/** The question as a member sees it, when asked and after answering, while it is being written. */
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../data/messages/catalogue';
import { editWords } from '../../data/messages/studio-edit';
import { hash32 } from '../../data/practice/seed';
import { answerKeyOf, judge, shownIds } from '../../data/questions/grading';
import { type Presented, present } from '../../data/questions/presentation';
import type { Question, Scenario } from '../../data/questions/schema';
import { QuestionView } from '../question/QuestionView';
import { useWords } from '../words';

interface Props {
  question: Question;
  /** A right answer is known. */
  hasKey: boolean;
  scenario: Scenario | null;
  lang: Language;
}

/** Choices as written, so that the eye finds them; what has to be put in order is shown out of it, as in practice. */
const presentedOf = (question: Question): Presented =>
  question.type === 'order' || question.type === 'match'
    ? present(question, hash32(question.id))
    : { shown: shownIds(question) };

function rightAnswer(question: Question): string[] {
  switch (question.type) {
    case 'one':
    case 'many':
      return question.options.filter(({ right }) => right === true).map(({ id }) => id);
    case 'truefalse':
      return [question.answer ? 't' : 'f'];
    case 'fill':
      return question.gaps.map(([first = '']) => first);
    case 'order':
      return question.items.map(({ id }) => id);
    case 'match':
      return question.pairs.map(({ id }) => `${id}:${id}`);
  }
}

export function Preview({ question, hasKey, scenario, lang }: Props) {
  const words = useWords(editWords);
  const [isAnswered, setIsAnswered] = useState(false);
  /** What was pressed in the preview itself; null: the right answer is shown. */
  const [chosen, setChosen] = useState<string[] | null>(null);
  useEffect(() => setChosen(null), [question.id]);
  const shows = isAnswered && hasKey;
  const given = chosen ?? rightAnswer(question);
  const ways = [
    { label: words.previewOpen, value: false },
    { label: words.previewAnswered, value: true },
  ];
  return (
    <section class="edit-preview" aria-label={words.preview}>
      <div class="edit-preview-head">
        <h2>{words.preview}</h2>
        <div class="edit-switch">
          {ways.map(({ label, value }) => (
            <button
              key={label}
              type="button"
              aria-pressed={isAnswered === value}
              onClick={() => {
                setIsAnswered(value);
                setChosen(null);
              }}
            >
              {label}
            </button>
          ))}
        </div>
      </div>
      {isAnswered && !hasKey && <p class="quiet">{words.previewNoKey}</p>}
      <div class="edit-preview-page">
        <QuestionView
          key={`${question.id} ${question.type} ${shows}`}
          question={question}
          scenario={scenario}
          presented={presentedOf(question)}
          answered={shows ? { chosen: given, ...judge(answerKeyOf(question), given) } : null}
          lang={lang}
          onAnswer={(answer) => {
            setChosen(answer);
            setIsAnswered(true);
          }}
          onCite={() => undefined}
        />
      </div>
    </section>
  );
}
