/** After answering: the verdict in words and shape, the right answer and why, what each other option is, and where it is written. */
import { Check, X } from 'lucide';
import type { Ref } from 'preact';
import { formatDate } from '../../data/documents/dates';
import type { Language } from '../../data/messages/catalogue';
import { questionWords } from '../../data/messages/question';
import type { Citation, Question } from '../../data/questions/schema';
import { Icon } from '../icon/Icon';
import { useLanguage, useWords } from '../words';
import type { Answered } from './answered';
import { Citations } from './Citations';
import { Markup } from './Markup';
import { optionWhys } from './option-whys';
import { RightAnswer } from './RightAnswer';

interface Props {
  question: Question;
  answered: Answered;
  /** Ids of what was offered, in the order shown. */
  shown: readonly string[];
  lang: Language;
  headingRef: Ref<HTMLHeadingElement>;
  kindOf?: (citation: Citation) => string | null;
  onCite: (citation: Citation) => void;
}

export function Feedback({ question, answered, shown, lang, headingRef, kindOf, onCite }: Props) {
  const words = useWords(questionWords);
  const language = useLanguage();
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
      {question.explain && (
        <p lang={lang}>
          <Markup text={question.explain} />
        </p>
      )}
      <OptionWhys {...{ question, shown, chosen, lang }} />
      {question.asOf && <p class="question-as-of">{words.checkedOn(formatDate(question.asOf, language))}</p>}
      <Citations citations={question.cite} kindOf={kindOf} onCite={onCite} />
    </section>
  );
}

/** A list, each with the number of its row; the right one of a single choice is explained above. */
function OptionWhys({
  question,
  shown,
  chosen,
  lang,
}: Pick<Props, 'question' | 'shown' | 'lang'> & { chosen: string[] }) {
  const words = useWords(questionWords);
  const whys = optionWhys(question, shown, chosen);
  if (whys.length === 0) return null;
  return (
    <section class="question-whys">
      <h4>{words.whys}</h4>
      <ul>
        {whys.map((one) => (
          <li key={one.id} data-verdict={one.right ? 'right' : 'wrong'} data-chosen={one.chosen}>
            <span class="question-key" aria-hidden="true">
              {one.number}
            </span>
            <p lang={lang}>
              <span class="question-why-option">
                <Markup text={one.text} />
              </span>
              {' – '}
              <Markup text={one.why} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
