/** A question with fewer or more options than nearly all others: often one was lost on the way from Word. */
import { ENOUGH, isSingle } from './choices';
import type { PackLint } from './types';

/** From this share on, one number of options is the pack's habit. */
const HABIT = 0.8;

export const optionCount: PackLint = ({ questions }, tell) => {
  const single = questions.filter(isSingle);
  if (single.length < ENOUGH) return;
  const times = new Map<number, number>();
  for (const { options } of single) times.set(options.length, (times.get(options.length) ?? 0) + 1);
  const [usual, most] = [...times].reduce((a, b) => (b[1] > a[1] ? b : a));
  if (most / single.length < HABIT) return;
  for (const { id, options } of single)
    if (options.length !== usual) tell('optionCount', [id], { count: options.length, usual });
};
