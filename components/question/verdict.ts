/** What becomes of one row once the question is answered. */

export type Verdict = 'right' | 'wrong' | 'missed';

/** `missed`: right, but not chosen. Null: wrong and not chosen, of which there is nothing to say. */
export function optionVerdict(isRight: boolean, isChosen: boolean): Verdict | null {
  if (isRight) return isChosen ? 'right' : 'missed';
  return isChosen ? 'wrong' : null;
}
