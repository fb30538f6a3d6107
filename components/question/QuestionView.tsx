/**
 * One question of any kind, open or answered. Key it by asking, not by question: a wrong one comes back in the same
 * session. While open it takes digits and Enter wherever the focus is on the page, except in a field.
 */
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../../data/messages/catalogue';
import { questionWords } from '../../data/messages/question';
import type { Presented } from '../../data/questions/presentation';
import type { Citation, Question, Scenario } from '../../data/questions/schema';
import { useWords } from '../words';
import type { Answered, KindProps } from './answered';
import { Feedback } from './Feedback';
import { FillQuestion } from './FillQuestion';
import { Markup } from './Markup';
import { MatchQuestion } from './MatchQuestion';
import { OptionsQuestion } from './OptionsQuestion';
import { OrderQuestion } from './OrderQuestion';
import { Stem } from './Stem';

export interface QuestionViewProps {
  question: Question;
  scenario: Scenario | null;
  presented: Presented;
  /** Null while the question is open. */
  answered: Answered | null;
  /** In an exam: what is chosen so far (KindProps). */
  held?: readonly string[] | null;
  /** Language of the pack. */
  lang?: Language;
  /** Takes the focus when it appears: in practice, not in a preview beside an editor. */
  takesFocus?: boolean;
  /** `chosen` as AnswerEvent holds it. While a promise from it is pending nothing more is handed in. */
  onAnswer: (chosen: string[]) => void | Promise<void>;
  /** "Quy định" for a cited document, where the caller knows; it then stands before the number. */
  kindOf?: (citation: Citation) => string | null;
  /** Opens a cited document (its number, and date where the citation has one). */
  onCite: (citation: Citation) => void;
}

export function QuestionView(props: QuestionViewProps) {
  const {
    question,
    scenario,
    presented,
    answered,
    held = null,
    lang = 'vi',
    takesFocus = false,
    kindOf,
    onCite,
  } = props;
  const words = useWords(questionWords);
  const labelledBy = useId();
  const root = useRef<HTMLElement>(null);
  const verdict = useRef<HTMLHeadingElement>(null);
  const isPending = useRef(false);
  const hasAppeared = useRef(false);
  const isAnswered = answered !== null;

  useLayoutEffect(() => {
    if (hasAppeared.current || takesFocus) {
      const find = (selector: string) => root.current?.querySelector<HTMLElement>(selector);
      const target = isAnswered ? verdict.current : (find('.question-gap') ?? find('.question-stem'));
      target?.focus({ preventScroll: true });
      target?.scrollIntoView({ block: 'nearest' });
    }
    hasAppeared.current = true;
  }, [isAnswered, takesFocus]);

  const onAnswer = async (chosen: string[]) => {
    // In an exam each change is handed on: the last one must not be dropped for the one before.
    if (held !== null) return void props.onAnswer(chosen);
    if (isPending.current) return;
    isPending.current = true;
    try {
      await props.onAnswer(chosen);
    } finally {
      isPending.current = false;
    }
  };
  const common = { lang, shown: presented.shown, chosen: answered?.chosen ?? null, held, labelledBy, onAnswer };

  return (
    <article class="question" aria-labelledby={labelledBy} ref={root}>
      {scenario && (
        <div class="question-scenario">
          <p class="question-scenario-label">{words.scenario}</p>
          <p lang={lang}>
            <Markup text={scenario.text} />
          </p>
        </div>
      )}
      {question.type !== 'fill' && <Stem id={labelledBy} text={question.stem} lang={lang} />}
      <Kind question={question} common={common} />
      {answered && (
        <Feedback {...{ question, answered, lang, kindOf, onCite }} shown={presented.shown} headingRef={verdict} />
      )}
    </article>
  );
}

type Common = Omit<KindProps<'one'>, 'question'>;

function Kind({ question, common }: { question: Question; common: Common }) {
  switch (question.type) {
    case 'one':
    case 'many':
    case 'truefalse':
      return <OptionsQuestion question={question} {...common} />;
    case 'fill':
      return <FillQuestion question={question} {...common} />;
    case 'order':
      return <OrderQuestion question={question} {...common} />;
    case 'match':
      return <MatchQuestion question={question} {...common} />;
  }
}
