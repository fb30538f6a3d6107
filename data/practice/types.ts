/** The practice model's facts. An event is immutable; everything else is derived from the log (DESIGN, Practising). */

export type PackKey = string & { readonly __brand: 'PackKey' };
/** `${PackKey}/${question id}`. */
export type QuestionKey = string & { readonly __brand: 'QuestionKey' };
/** Count of local days since 1970-01-01, a day beginning at 04:00 local time. */
export type LocalDay = number & { readonly __brand: 'LocalDay' };

export type Certainty = 'sure' | 'unsure' | 'guess';

interface EventFacts {
  /** Random, unique over devices. */
  id: string;
  /** Milliseconds since the epoch, as the device's clock said; of an answer, later than what its day held when it was given. */
  at: number;
  /** IANA zone ("Asia/Ho_Chi_Minh") and its offset from UTC in minutes (east positive) at `at`. */
  zone: string;
  offsetMinutes: number;
  /** Hour of the local day at which a new practice day began (4). */
  dayStart: number;
  /** Random id of this installation, new after a restore. */
  device: string;
}

export interface AnswerEvent extends EventFacts {
  kind: 'answer';
  questionKey: QuestionKey;
  /** Edition of the pack whose answer key judges this answer. */
  edition: number;
  /** Ids of what was offered, in the order shown. */
  shown: string[];
  /** Ids chosen (order: in the order placed; match: "leftId:rightId"; true/false: "t" or "f"; fill: the typed texts, one per gap). */
  chosen: string[];
  certainty: Certainty | null;
  /** Milliseconds from showing to answering. */
  ms: number;
}

export interface UndoEvent extends EventFacts {
  kind: 'undo';
  /** Id of the answer event that is taken back. */
  undoes: string;
}

export type ReviewEvent = AnswerEvent | UndoEvent;

/**
 * What is remembered of a question that was answered at least once: derived from the log, kept only as a cache. A new
 * question has no memory (null), so a new question with a stability can't be written.
 */
export interface CardMemory {
  /** Days until recall falls to 90 %. */
  stability: number;
  /** 1 (easy) to 10. */
  difficulty: number;
  due: LocalDay;
  /** The last answer was wrong: due until it was right once. */
  wrong: boolean;
  firstDay: LocalDay;
  lastDay: LocalDay;
  /** Answers that count; the occurrence number of the next asking. */
  reps: number;
  /** Times forgotten: wrong on a later day than a right answer. */
  lapses: number;
  /** Answers on `lastDay`, and how many of them were wrong. */
  dayReps: number;
  dayWrong: number;
  /** Place in the log of the last answer that counts, and the edition it answered. */
  lastAt: number;
  lastId: string;
  lastEdition: number;
}
