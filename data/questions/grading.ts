/**
 * The answer key of a question, and what it says about an answer. A key holds ids only (for gaps: the accepted texts,
 * folded), so it stays equal when a question is reworded and differs when its right answer does: progress hangs on that.
 */
import * as v from 'valibot';
import { IdSchema, LIMITS, type Question } from './schema';
import { foldTypedAnswer, lacksOnlyDiacritics } from './typed-answer';

const ids = v.array(IdSchema);

/** For storage and backups; sets are sorted, so that equal keys are equal JSON. */
export const AnswerKeySchema = v.variant('kind', [
  /** Single and several choice: exactly these options. */
  v.strictObject({ kind: v.literal('options'), right: ids }),
  v.strictObject({ kind: v.literal('truth'), right: v.picklist(['t', 'f']) }),
  /** Per gap, every accepted text as foldTypedAnswer gives it. */
  v.strictObject({ kind: v.literal('gaps'), accepted: v.array(v.array(v.string())) }),
  v.strictObject({ kind: v.literal('order'), right: ids }),
  /** Each of these pairs keeps its own right side. */
  v.strictObject({ kind: v.literal('pairs'), right: ids }),
]);
export type AnswerKey = v.InferOutput<typeof AnswerKeySchema>;

export interface Judgement {
  right: boolean;
  /** Right but for missing diacritics in a typed gap: counts as Hard. Never set on a wrong answer. */
  nearly: boolean;
}

const sorted = (values: Iterable<string>) => [...new Set(values)].sort();
const idsOf = (items: readonly { id: string }[]) => items.map((item) => item.id);

/** All that judging an answer to `question` needs. */
export function answerKeyOf(question: Question): AnswerKey {
  switch (question.type) {
    case 'one':
    case 'many':
      return { kind: 'options', right: sorted(idsOf(question.options.filter((option) => option.right === true))) };
    case 'truefalse':
      return { kind: 'truth', right: question.answer ? 't' : 'f' };
    case 'fill':
      return { kind: 'gaps', accepted: question.gaps.map((gap) => sorted(gap.map(foldTypedAnswer))) };
    case 'order':
      return { kind: 'order', right: idsOf(question.items) };
    case 'match':
      return { kind: 'pairs', right: sorted(idsOf(question.pairs)) };
  }
}

const sameList = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((x, i) => x === b[i]);

/**
 * Longer than any accepted text even with every letter in three parts (NFD), and short enough that a merged log's
 * hostile "answer" of combining marks, which normalize sorts in quadratic time, costs nothing.
 */
const LONGEST_TYPED = 4 * LIMITS.option;

function judgeGaps(accepted: readonly (readonly string[])[], typed: readonly string[]): Judgement {
  const gaps = typed.map((text, i) => {
    if (text.length > LONGEST_TYPED) return 'wrong';
    const folded = foldTypedAnswer(text);
    const answers = accepted[i] ?? [];
    if (answers.includes(folded)) return 'exact';
    return answers.some((answer) => lacksOnlyDiacritics(folded, answer)) ? 'bare' : 'wrong';
  });
  const right = typed.length === accepted.length && !gaps.includes('wrong');
  return { right, nearly: right && gaps.includes('bare') };
}

const exactly = (right: boolean): Judgement => ({ right, nearly: false });

/** Judges `chosen` (conventions: AnswerEvent in data/practice/types.ts). Any list is an answer; an unknown id is a wrong one. */
export function judge(key: AnswerKey, chosen: readonly string[]): Judgement {
  switch (key.kind) {
    case 'options':
      return exactly(key.right.length > 0 && sameList(key.right, sorted(chosen)));
    case 'truth':
      return exactly(sameList([key.right], chosen));
    case 'order':
      return exactly(sameList(key.right, chosen));
    case 'pairs':
      return exactly(sameList(sorted(key.right.map((id) => `${id}:${id}`)), sorted(chosen)));
    case 'gaps':
      return judgeGaps(key.accepted, chosen);
  }
}

/** Whether two keys ask for the same right answer. */
export const sameKey = (a: AnswerKey, b: AnswerKey): boolean => JSON.stringify(toList(a)) === JSON.stringify(toList(b));
const toList = (key: AnswerKey) => [key.kind, key.kind === 'gaps' ? key.accepted : key.right];

/** Ids of what `question` offers, in the order written (before any shuffling); none for gaps, which are typed. */
export function shownIds(question: Question): string[] {
  switch (question.type) {
    case 'one':
    case 'many':
      return idsOf(question.options);
    case 'truefalse':
      return ['t', 'f'];
    case 'fill':
      return [];
    case 'order':
      return idsOf(question.items);
    case 'match':
      return idsOf(question.pairs);
  }
}
