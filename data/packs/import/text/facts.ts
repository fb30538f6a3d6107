/** What only running text (Word, pasted) can have wrong with it. */
import type { KeySource } from '../draft';

type None = Record<never, never>;

export type Look = 'bold' | 'underline' | 'italic' | 'highlight' | 'colour';

export interface TextFacts {
  /** Two places say different things of the right answer. `answers`: "B", "A, C". */
  keysDisagree: { readings: { by: KeySource; answers: string }[] };
  /** How an answer looks is all there is, and nobody has said that it means anything. */
  lookOnly: { look: Look; answers: string };
  /** Letters before the answers do not run on from A. `read`: "A, B, B, D". */
  lettersBroken: { read: string };
  /** Answers begin anew at A without a number of a question before them. */
  labelMissing: None;
  /** An answer for a question that the file does not have. */
  answerWithoutQuestion: { label: string; answer: string };
  /** A question to be answered freely: nothing to choose from and no gap. */
  openQuestion: None;
  /** Pictures, formulas, drawings: only text is imported. */
  objectSkipped: { object: 'picture' | 'formula' | 'other' };
  /** A group's text without a question that follows. */
  scenarioAlone: { text: string };
  /** Parts of texts stand out (bold, italic, underlined) and were not kept so. `count`: questions. */
  emphasisNotKept: { count: number };
  /** A column that is read in sheets only. `filled`: rows with something in it. */
  columnNotInTable: { filled: number };
}
