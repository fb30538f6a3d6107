/** Questions that are asked no more, each with its way back. */
import { formatDate } from '../../data/documents/dates';
import { practiceSettingsWords } from '../../data/messages/studio-practice';
import type { SuspendedQuestion } from '../../data/store/choices';
import { Markup } from '../question/Markup';
import { useLanguage, useWords } from '../words';

interface Props {
  questions: readonly SuspendedQuestion[];
  /** ISO date of an instant, where the learner is. */
  dateOf: (at: number) => string;
  onResume: (question: SuspendedQuestion) => void;
}

export function SuspendedList({ questions, dateOf, onResume }: Props) {
  const words = useWords(practiceSettingsWords);
  const language = useLanguage();
  if (questions.length === 0) return <p class="quiet">{words.suspendedNone}</p>;
  return (
    <ul class="suspended">
      {questions.map((each) => {
        const { questionKey, question } = each.row;
        return (
          <li key={questionKey}>
            <span class="suspended-stem">
              <span lang="vi">
                <Markup text={question.stem} />
              </span>
              <span class="quiet">{words.suspendedSince(formatDate(dateOf(each.since), language))}</span>
            </span>
            <button
              type="button"
              class="button"
              aria-label={words.resumeFor(question.stem)}
              onClick={() => onResume(each)}
            >
              {words.resume}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
