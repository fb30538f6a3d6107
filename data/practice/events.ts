/** New entries of the log, from the facts of a screen and a clock. Ids and time are given: nothing here is random or reads a clock. */
import type { AnswerEvent, QuestionKey, UndoEvent } from './types';
import type { Moment } from './zones';

/** Who writes, and with which new id. */
export interface Signature {
  id: string;
  device: string;
}

export interface AnswerFacts {
  questionKey: QuestionKey;
  edition: number;
  shown: string[];
  chosen: string[];
  /** Milliseconds from showing to answering. */
  ms: number;
}

/** An answer as it is written at the moment of choosing: how sure it was is said, if at all, a moment later (store, recordCertainty). */
export function answerEvent(facts: AnswerFacts, moment: Moment, signature: Signature): AnswerEvent {
  return { kind: 'answer', ...signature, ...moment, ...facts, ms: Math.max(0, Math.round(facts.ms)), certainty: null };
}

export function undoEvent(undoes: string, moment: Moment, signature: Signature): UndoEvent {
  return { kind: 'undo', ...signature, ...moment, undoes };
}
