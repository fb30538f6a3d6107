/** What a question offers and in which order: fresh at each asking, the same however often one asking is drawn. */
import { shuffle } from '../practice/shuffle';
import { shownIds } from './grading';
import type { Question } from './schema';

export interface Presented {
  /** Ids of what is offered, in the order shown, as the review event keeps them (match: the right sides; fill: none). */
  shown: string[];
}

type Item = { id: string };
const idsOf = (items: readonly Item[]) => items.map((item) => item.id);

/** Shuffled, but never as written: else "hand it in as it stands" would now and then be right. */
function disorder(items: readonly Item[], seed: number): string[] {
  const ids = idsOf(shuffle(items, seed));
  const [first, ...rest] = ids;
  const isAsWritten = ids.every((id, i) => id === items[i]?.id);
  return isAsWritten && first !== undefined ? [...rest, first] : ids;
}

/** The order of one asking; `seed`: optionSeed of data/practice/shuffle.ts. */
export function present(question: Question, seed: number): Presented {
  switch (question.type) {
    case 'one':
    case 'many':
      return { shown: idsOf(shuffle(question.options, seed, question.keepLast)) };
    case 'truefalse':
    case 'fill':
      return { shown: shownIds(question) };
    case 'order':
      return { shown: disorder(question.items, seed) };
    case 'match':
      return { shown: idsOf(shuffle(question.pairs, seed)) };
  }
}

/** `items` in the order of `shown`. Ids that no item has are passed over; items that `shown` lacks come last. */
export function inShownOrder<T extends Item>(items: readonly T[], shown: readonly string[]): T[] {
  const named = shown.flatMap((id) => items.find((item) => item.id === id) ?? []);
  return [...named, ...items.filter((item) => !shown.includes(item.id))];
}
