/** Ways to questions, by their numbers. */
import { publishWords } from '../../data/messages/publish';
import { useWords } from '../words';

export interface JumpWays {
  /** From 1, in the draft. */
  numberOf: (question: string) => number;
  onGo: (question: string) => void;
}

/** More of them would be a wall. */
const MOST = 30;

export function Jumps({ questions, numberOf, onGo }: JumpWays & { questions: readonly string[] }) {
  const words = useWords(publishWords);
  return (
    <span class="edit-jumps">
      {questions.slice(0, MOST).map((id) => (
        <button key={id} type="button" class="link-button" onClick={() => onGo(id)}>
          {words.questionNumber(numberOf(id))}
        </button>
      ))}
      {questions.length > MOST && <span>{words.moreQuestions(questions.length - MOST)}</span>}
    </span>
  );
}
