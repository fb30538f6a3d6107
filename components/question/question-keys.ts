/** What a key means to a question: digits pick a row, Enter hands the answer in. Pure: no event, no element. */
import type { Certainty } from '../../data/practice/types';

export interface KeyPress {
  /** As KeyboardEvent.key: it follows the keyboard's layout and the numeric pad. */
  key: string;
  /**
   * Where the focus is. `field`: text box, list box or dialog, to which every key belongs; `control`: button or link,
   * which takes Enter for itself; `page`: anything else.
   */
  on: 'field' | 'control' | 'page';
  /** Held down: a key that answers must not go on to answer the next question. */
  repeat: boolean;
  /** With Ctrl, Alt or Meta: a command of the browser or the system. */
  modified: boolean;
}

export type QuestionKeyAction = { kind: 'pick'; index: number } | { kind: 'submit' };

/** The row that a digit names, from 0; null for other keys, and past the last row. */
function rowOf(key: string, rows: number): number | null {
  if (!/^[1-9]$/u.test(key)) return null;
  const index = Number(key) - 1;
  return index < rows ? index : null;
}

/** What a key asks of an open question with that many rows; null where it is none of the question's. */
export function readQuestionKey(press: KeyPress, rows: number): QuestionKeyAction | null {
  if (press.repeat || press.modified || press.on === 'field') return null;
  const index = rowOf(press.key, rows);
  if (index !== null) return { kind: 'pick', index };
  return press.key === 'Enter' && press.on === 'page' ? { kind: 'submit' } : null;
}

/** In the order of their keys, 1 to 3. */
export const CERTAINTIES: readonly Certainty[] = ['sure', 'unsure', 'guess'];

/** How sure a key says the learner was: 1 to 3, and Enter for sure; null for other keys. */
export function readCertaintyKey(press: KeyPress): Certainty | null {
  const action = readQuestionKey(press, CERTAINTIES.length);
  if (action === null) return null;
  return action.kind === 'submit' ? 'sure' : (CERTAINTIES[action.index] ?? null);
}
