/** After answering: the verdict in words and shape, the right answer, why the chosen one is not, and where it is written. */
import { Check, X } from 'lucide';
import type { Ref } from 'preact';
import type { Language } from '../../data/messages/catalogue';
import { questionWords } from '../../data/messages/question';
import type { Citation, Question } from '../../data/questions/schema';
import { Icon } from '../icon/Icon';
import { useWords } from '../words';
import type { Answered } from './answered';
import { Citations } from './Citations';
import { Markup } from './Markup';
import { RightAnswer } from './RightAnswer';

interface Props {
  question: Question;
  answered: Answered;
  lang: Language;
  headingRef: Ref<HTMLHeadingElement>;
  kindOf?: (citation: Citation) => string | null;
  onCite: (citation: Citation) => void;
}

export function Feedback({ question, answered, lang, headingRef, kindOf, onCite }: Props) {
  const words = useWords(questionWords);
  const { chosen, right, nearly } = answered;
  const verdict = right ? (nearly ? words.verdictNearly : words.verdictRight) : words.verdictWrong;
  return (
    <section class="question-feedback" data-verdict={right ? 'right' : 'wrong'}>
      <h3 class="question-verdict" tabIndex={-1} aria-live="polite" ref={headingRef}>
        <span class="question-verdict-sign">
          <Icon of={right ? Check : X} size={14} />
        </span>
        {verdict}
      </h3>
      {(!right || nearly) && <RightAnswer question={question} chosen={chosen} lang={lang} />}
      <WhyWrong question={question} chosen={chosen} lang={lang} />
      {question.explain && (
        <p lang={lang}>
          <Markup text={question.explain} />
        </p>
      )}
      <Citations citations={question.cite} kindOf={kindOf} onCite={onCite} />
    </section>
  );
}

/** What the question says of each wrong option that was chosen. */
function WhyWrong({ question, chosen, lang }: Pick<Props, 'question' | 'lang'> & { chosen: readonly string[] }) {
  if (question.type !== 'one' && question.type !== 'many') return null;
  const wrong = question.options.filter(({ id, right, why }) => right !== true && why && chosen.includes(id));
  return wrong.map(({ id, text, why = '' }) => (
    <p key={id} class="question-why" lang={lang}>
      <span class="question-why-option">
        <Markup text={text} />
      </span>
      <br />
      <Markup text={why} />
    </p>
  ));
}
