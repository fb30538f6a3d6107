/** For tests: well-formed questions of every kind at random, and the right answer to each. */
import fc from 'fast-check';
import { LIMITS, type Question } from './schema';

const WORDS = [
  'điều',
  'khoản',
  'chuẩn mực',
  'đảng viên',
  'cán bộ',
  'liêm chính',
  'đoàn kết',
  'quy định',
  '**số**',
  '5 < 7',
];

const id = fc.string({ unit: fc.constantFrom(...'abcxyz019-'), minLength: 1, maxLength: 6 });
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
/** Texts that stay different after folding: each ends in its own number. */
const apart = <T>(items: readonly T[], change: (item: T, number: number) => T) =>
  items.map((item, i) => change(item, i + 1));
const choices = <T>(item: fc.Arbitrary<T>, key: (item: T) => string) =>
  fc.uniqueArray(item, { selector: key, minLength: LIMITS.minOptions, maxLength: LIMITS.maxOptions });

const common = {
  id,
  stem: text,
  explain: fc.option(text, { nil: undefined }),
  cite: fc.array(fc.record({ doc: fc.constant('144-QĐ/TW'), article: fc.integer({ min: 1, max: 6 }) }), {
    maxLength: 2,
  }),
  standard: fc.option(fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const), { nil: undefined }),
};
/** Without the keys whose value is undefined, as JSON holds it. */
const dense = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

const options = choices(fc.record({ id, text }), (option) => option.id).map((list) =>
  apart(list, (option, n) => ({ ...option, text: `${option.text} ${n}` })),
);

/** A question that passes the schema and every check of its own (ids unique, one right option, gaps counted). */
export function arbitraryQuestion(): fc.Arbitrary<Question> {
  const one = fc.record({ ...common, options }).map((q) => ({
    ...q,
    type: 'one' as const,
    options: q.options.map((option, i) => (i === 0 ? { ...option, right: true } : option)),
  }));
  const many = fc
    .record({ ...common, options, right: fc.integer({ min: 1, max: LIMITS.maxOptions }) })
    .map(({ right, ...q }) => ({
      ...q,
      type: 'many' as const,
      options: q.options.map((option, i) => ({ ...option, right: i < right })),
    }));
  const truefalse = fc.record({ ...common, type: fc.constant('truefalse' as const), answer: fc.boolean() });
  const gaps = fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
  const fill = fc.record({ ...common, type: fc.constant('fill' as const), gaps }).map((q) => ({
    ...q,
    stem: `${q.stem} ${q.gaps.map(() => '___').join(' và ')}`,
  }));
  const order = fc.record({ ...common, type: fc.constant('order' as const), items: options });
  const match = fc.record({ ...common, options }).map(({ options: list, ...q }) => ({
    ...q,
    type: 'match' as const,
    pairs: list.map((option) => ({ id: option.id, left: option.text, right: `Điều ${option.text}` })),
  }));
  return fc.oneof(one, many, truefalse, fill, order, match).map((question) => dense<Question>(question));
}

/** The right answer to `question`, as AnswerEvent's `chosen` holds it. */
export function rightAnswerTo(question: Question): string[] {
  switch (question.type) {
    case 'one':
    case 'many':
      return question.options
        .filter((option) => option.right)
        .map((option) => option.id)
        .reverse();
    case 'truefalse':
      return [question.answer ? 't' : 'f'];
    case 'fill':
      return question.gaps.map((accepted) => accepted.at(-1) ?? '');
    case 'order':
      return question.items.map((item) => item.id);
    case 'match':
      return question.pairs.map((pair) => `${pair.id}:${pair.id}`);
  }
}
