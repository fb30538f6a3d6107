/** How often somebody who knows nothing answers right: by kind and number of options. */
import type { Question } from './schema';

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));

/** Chance, 0–1, of a right answer by pure choice; options that a reader can rule out make it higher in truth. */
export function guessChance(question: Question): number {
  switch (question.type) {
    case 'one':
      return 1 / question.options.length;
    case 'many':
      // Any set of options but the empty one.
      return 1 / (2 ** question.options.length - 1);
    case 'truefalse':
      return 1 / 2;
    case 'fill':
      return 0;
    case 'order':
      return 1 / factorial(question.items.length);
    case 'match':
      return 1 / factorial(question.pairs.length);
  }
}
