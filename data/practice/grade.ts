/** From what happened (right or wrong, how sure) to what FSRS is told. */
import type { Judgement } from '../questions/grading';
import type { Certainty } from './types';

/** FSRS's first three ratings; "easy" is never given: nobody is asked whether it was. */
export type Grade = 'again' | 'hard' | 'good';

/**
 * A wrong answer is always Again, and so is a lucky guess. Right and sure is Good, unsure is Hard; right with nothing
 * said about it is Good. A text without its diacritics is right but at most Hard (DESIGN, Practising).
 */
export function gradeOf({ right, nearly }: Judgement, certainty: Certainty | null): Grade {
  if (!right || certainty === 'guess') return 'again';
  return nearly || certainty === 'unsure' ? 'hard' : 'good';
}
