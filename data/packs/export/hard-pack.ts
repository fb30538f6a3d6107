/** For tests: packs whose texts look like the signs of one format or another. */
import fc from 'fast-check';
import type { Question } from '../../questions/schema';
import { arbitraryPack } from '../arbitrary';
import type { Pack } from '../schema';

/** What one format or another has a meaning for. */
const HARD = [
  ...[
    'a; b',
    'a, b',
    'a / b',
    'a | b',
    'a => b',
    'a -> b',
    'a → b',
    'một\nhai',
    'một\n\nhai',
    '**đậm** nhẹ',
    '_nghiêng_',
  ],
  ...[
    'A. một',
    'B',
    'Đúng',
    'Sai',
    'Đáp án: B',
    'Giải thích: vì',
    'Căn cứ: 1',
    'ANSWER: A',
    'Câu 2: a',
    '1. a',
    '1-A',
    'a*',
  ],
  ...[
    '=1+1',
    '-1',
    '@a',
    '+a',
    '#a',
    '%50%a',
    '{a}',
    '~a',
    '::a::',
    '"a"',
    "'a",
    'a\\',
    '[html]a',
    '// a',
    '$CATEGORY: a',
  ],
  ...[
    '2026',
    '1,5',
    '1-2',
    'TRUE',
    '(đúng)',
    'a (đúng)',
    'Tất cả các đáp án trên',
    'HẾT',
    'Tình huống 1: a',
    'Mã: c1',
    '…',
    '....',
  ],
  ...['Chương 1. a', 'Sắp xếp theo thứ tự đúng.', '– a', '_x0041_', 'a_b_c', '** a', '5 < 7', '&amp;'],
];
const hard = fc.oneof(
  { weight: 2, arbitrary: fc.constant('đảng viên') },
  fc.constantFrom(...HARD),
  fc
    .tuple(fc.constantFrom(...HARD), fc.constantFrom(' ', '\n'), fc.constantFrom(...HARD))
    .map((parts) => parts.join('')),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const harder = fc.record({
  stem: maybe(hard),
  answer: maybe(hard),
  explain: maybe(hard),
  why: maybe(hard),
  tags: maybe(
    fc.uniqueArray(
      hard.filter((text) => text.length <= 40),
      { maxLength: 3 },
    ),
  ),
  difficulty: maybe(fc.constantFrom(1 as const, 2 as const, 3 as const)),
  isKeptLast: fc.boolean(),
  clause: maybe(fc.constant(2)),
});
type Harder = typeof harder extends fc.Arbitrary<infer T> ? T : never;

/** The question with hard texts in some of its places; the numbers behind keep its answers apart. */
function hardened(
  question: Question,
  { stem, answer, explain, why, tags, difficulty, isKeptLast, clause }: Harder,
): Question {
  const told = {
    ...question,
    ...(stem !== undefined && { stem: question.type === 'fill' ? `${stem} ${question.stem}` : stem }),
    ...(explain !== undefined && { explain }),
    ...(tags !== undefined && { tags }),
    ...(difficulty !== undefined && { difficulty }),
    cite: question.cite.map((citation) => ({ ...citation, ...(clause !== undefined && { clause }) })),
  } as Question;
  const at = (text: string, i: number) => (answer === undefined || i > 0 ? text : answer);
  switch (told.type) {
    case 'one':
    case 'many':
      return {
        ...told,
        options: told.options.map((option, i) => ({
          ...option,
          text: at(option.text, i),
          ...(why !== undefined && i === 1 && { why }),
        })),
        ...(isKeptLast && { keepLast: told.options.slice(-1).map(({ id }) => id) }),
      };
    case 'fill':
      return {
        ...told,
        gaps: told.gaps.map((gap) => gap.map((text, i) => (/[\p{L}\p{N}]/u.test(at(text, i)) ? at(text, i) : text))),
      };
    case 'order':
      return { ...told, items: told.items.map((item, i) => ({ ...item, text: at(item.text, i) })) };
    case 'match':
      return { ...told, pairs: told.pairs.map((pair, i) => ({ ...pair, left: at(pair.left, i) })) };
    default:
      return told;
  }
}

/** A pack that readPack takes, with such texts in every place. */
export const hardPack = () =>
  fc.tuple(arbitraryPack(), fc.array(harder, { minLength: 6, maxLength: 6 })).map(
    ([pack, changes]): Pack => ({
      ...pack,
      questions: pack.questions.map((question, i) => hardened(question, changes[i] as Harder)),
    }),
  );
