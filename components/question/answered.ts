import type { Language } from '../../data/messages/catalogue';
import type { Question, QuestionType } from '../../data/questions/schema';

/** An answer that was given, as the log keeps it, and what the answer key says of it. */
export interface Answered {
  chosen: string[];
  right: boolean;
  nearly: boolean;
}

/** What each kind's view is given. */
export interface KindProps<T extends QuestionType> {
  question: Extract<Question, { type: T }>;
  /** Language of the question's own texts. */
  lang: Language;
  shown: readonly string[];
  /** What was chosen; null while the question is open. */
  chosen: readonly string[] | null;
  /**
   * In an exam: what is chosen so far, to be changed at will; every change is handed to `onAnswer` and nothing is
   * judged. Null in practice, where an answer is handed in once.
   */
  held: readonly string[] | null;
  /** Id of the element that asks. */
  labelledBy: string;
  onAnswer: (chosen: string[]) => void;
}
