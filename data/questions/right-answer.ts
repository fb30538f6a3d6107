/** The right answer as a person reads it, for previews of changes and for print. */
import type { Question } from './schema';

export type RightAnswer =
  | { kind: 'truth'; value: boolean }
  /** `ordered`: the order of `texts` belongs to the answer. */
  | { kind: 'texts'; texts: string[]; ordered: boolean };

/** The right answer to `question`, in its own words; pairs as "left → right", every accepted text of a gap. */
export function rightAnswerOf(question: Question): RightAnswer {
  switch (question.type) {
    case 'one':
    case 'many': {
      const right = question.options.filter((option) => option.right === true);
      return { kind: 'texts', texts: right.map((option) => option.text), ordered: false };
    }
    case 'truefalse':
      return { kind: 'truth', value: question.answer };
    case 'fill':
      return { kind: 'texts', texts: question.gaps.map((accepted) => accepted.join(' / ')), ordered: true };
    case 'order':
      return { kind: 'texts', texts: question.items.map((item) => item.text), ordered: true };
    case 'match':
      return { kind: 'texts', texts: question.pairs.map((pair) => `${pair.left} → ${pair.right}`), ordered: false };
  }
}
