/** The right answer in words, as much of it as the rows above do not say. */
import type { Language } from '../../data/messages/catalogue';
import { questionWords } from '../../data/messages/question';
import type { Question } from '../../data/questions/schema';
import { useWords } from '../words';
import { Markup } from './Markup';
import { pairsOf } from './match-draft';

interface Props {
  question: Question;
  chosen: readonly string[];
  lang: Language;
}

/** Of a pair only what was matched wrongly, of a gap the answer to show first. */
function textsOf(question: Exclude<Question, { type: 'truefalse' }>, chosen: readonly string[]): string[] {
  switch (question.type) {
    case 'one':
    case 'many':
      return question.options.filter(({ right }) => right === true).map(({ text }) => text);
    case 'fill':
      return question.gaps.map(([first = '']) => first);
    case 'order':
      return question.items.map(({ text }) => text);
    case 'match': {
      const given = pairsOf(chosen);
      return question.pairs.filter(({ id }) => given.get(id) !== id).map(({ left, right }) => `${left} → ${right}`);
    }
  }
}

export function RightAnswer({ question, chosen, lang }: Props) {
  const words = useWords(questionWords);
  if (question.type === 'truefalse') {
    return (
      <p>
        {words.answer}: <strong>{question.answer ? words.yes : words.no}</strong>
      </p>
    );
  }
  const texts = textsOf(question, chosen);
  const [only] = texts;
  if (texts.length === 1 && only !== undefined) {
    return (
      <p>
        {words.answer}:{' '}
        <strong lang={lang}>
          <Markup text={only} />
        </strong>
      </p>
    );
  }
  const List = question.type === 'order' || question.type === 'fill' ? 'ol' : 'ul';
  return (
    <div>
      <p>{words.answer}:</p>
      <List class="question-answers" lang={lang}>
        {texts.map((text) => (
          <li key={text}>
            <Markup text={text} />
          </li>
        ))}
      </List>
    </div>
  );
}
