/** What the question says of each of its options, in the order to read it: what was chosen first, then as the rows stand. */
import { inShownOrder } from '../../data/questions/presentation';
import type { Question } from '../../data/questions/schema';

export interface OptionWhy {
  id: string;
  /** Of the row, from 1. */
  number: number;
  text: string;
  why: string;
  right: boolean;
  chosen: boolean;
}

export function optionWhys(question: Question, shown: readonly string[], chosen: readonly string[]): OptionWhy[] {
  if (question.type !== 'one' && question.type !== 'many') return [];
  const told = inShownOrder(question.options, shown).flatMap(({ id, text, why, right }, i) =>
    why === undefined ? [] : [{ id, number: i + 1, text, why, right: right === true, chosen: chosen.includes(id) }],
  );
  return [...told.filter((one) => one.chosen), ...told.filter((one) => !one.chosen)];
}
