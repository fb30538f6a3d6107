/** A gap after answering: what was typed stands where it was typed, with its own verdict. */
import { questionWords } from '../../data/messages/question';
import { answerKeyOf, judge } from '../../data/questions/grading';
import type { Question } from '../../data/questions/schema';
import { useWords } from '../words';
import { gapWidth } from './gap-width';
import { VerdictSign } from './VerdictSign';

interface Props {
  question: Extract<Question, { type: 'fill' }>;
  index: number;
  typed: string;
}

export function GapAnswer({ question, index, typed }: Props) {
  const words = useWords(questionWords);
  const { right, nearly } = judge(answerKeyOf({ ...question, gaps: [question.gaps[index] ?? []] }), [typed]);
  const word = right ? (nearly ? words.nearlyGap : words.rightGap) : words.wrongGap;
  const verdict = right ? 'right' : 'wrong';
  return (
    <span class="question-gap" data-verdict={verdict} style={{ minWidth: gapWidth(typed) }}>
      {typed.trim() || <span class="visually-hidden">{words.emptyGap}</span>}
      <VerdictSign verdict={verdict} word={word} />
    </span>
  );
}
