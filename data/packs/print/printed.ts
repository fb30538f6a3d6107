/** A question as it stands on paper, every kind of them answerable with a pen, and its key. */
import { inShownOrder, present } from '../../questions/presentation';
import type { Question } from '../../questions/schema';
import { countGaps } from '../markup';

export interface Lettered {
  letter: string;
  id: string;
  text: string;
}

/** What is printed below the stem. */
export type PrintedBody =
  | { kind: 'options'; options: Lettered[]; isSeveral: boolean }
  /** "A. Đúng  B. Sai", in this order always. */
  | { kind: 'truth' }
  /** Written into the stem's gaps. */
  | { kind: 'gaps'; count: number }
  /** Letters written in the right order. */
  | { kind: 'order'; items: Lettered[] }
  /** A letter written beside each numbered left side. */
  | { kind: 'match'; lefts: string[]; rights: Lettered[] };

export interface PrintedQuestion {
  /** From 1, through the whole paper. */
  number: number;
  question: Question;
  body: PrintedBody;
  /** "B", "A, C", "C-A-B", "1-B, 2-A"; for gaps the words, each gap after "; ". */
  key: string;
}

const A = 65;
const lettered = (items: readonly { id: string; text: string }[]): Lettered[] =>
  items.map(({ id, text }, i) => ({ letter: String.fromCharCode(A + i), id, text }));
const letterFor = (list: readonly Lettered[], id: string) => list.find((item) => item.id === id)?.letter ?? '';

/** The printable form; `seed`: of its order of options, null: options as written (what must be mixed up still is). */
export function printedOf(question: Question, number: number, seed: number | null): PrintedQuestion {
  const { shown } = present(question, seed ?? number);
  switch (question.type) {
    case 'one':
    case 'many': {
      const options = lettered(seed === null ? question.options : inShownOrder(question.options, shown));
      const right = question.options.filter((option) => option.right === true).map(({ id }) => letterFor(options, id));
      const body = { kind: 'options', options, isSeveral: question.type === 'many' } as const;
      return { number, question, body, key: right.sort().join(', ') };
    }
    case 'truefalse':
      return { number, question, body: { kind: 'truth' }, key: question.answer ? 'A' : 'B' };
    case 'fill': {
      const key = question.gaps.map((accepted) => accepted.join(' / ')).join('; ');
      return { number, question, body: { kind: 'gaps', count: countGaps(question.stem) }, key };
    }
    case 'order': {
      const items = lettered(inShownOrder(question.items, shown));
      const key = question.items.map(({ id }) => letterFor(items, id)).join('-');
      return { number, question, body: { kind: 'order', items }, key };
    }
    case 'match': {
      const rights = lettered(inShownOrder(question.pairs, shown).map(({ id, right }) => ({ id, text: right })));
      const key = question.pairs.map(({ id }, i) => `${i + 1}-${letterFor(rights, id)}`).join(', ');
      return { number, question, body: { kind: 'match', lefts: question.pairs.map(({ left }) => left), rights }, key };
    }
  }
}
