/** A way of writing questions down that trainers really use. */
import type { Random } from '../random';
import type { TrueQuestion, Wishes } from '../truth';

export interface TextStyle {
  name: string;
  wishes: Wishes;
  write: (questions: readonly TrueQuestion[], random: Random) => string;
}

export const letterOf = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index);

/** "B", "A, C". */
export const lettersOf = ({ options }: TrueQuestion, between = ', '): string =>
  options.flatMap(({ right }, i) => (right ? [letterOf(i)] : [])).join(between);
