/** One look at many blocks' text at once must never miss what the finder finds in one of them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCandidates } from './find';
import { LOOK_ALIKES } from './fixtures/look-alikes';
import { SENTENCES } from './fixtures/sentences';
import { mayHoldReference } from './gate';

const plain = SENTENCES.map((marked) => marked.replace(/[⟦⟧]/g, ''));
const FORMS = [(text: string) => text, (text: string) => text.normalize('NFD')];
/** What may stand right beside a block in the text of all: other blocks' ends and beginnings. */
const neighbour = fc.oneof(
  fc.constantFrom('', '2024', 'a', 'Đ', '-', '/', ' ', '\u0301', '144', 'Luật', 'số', 'x1'),
  fc.constantFrom(...LOOK_ALIKES),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const fragment = fc.oneof(
  fc.constantFrom(...plain, ...plain.flatMap((sentence) => sentence.split(/(?<=[\s,/-])/))),
  fc.constantFrom('số', '144', '-QĐ/TW', ' của ', 'Bộ', 'luật', 'Luật', 'XIII', 'khóa', 'hành', 'động'),
  fc.string({ unit: 'binary', maxLength: 3 }),
);

test.each([
  ['composed', FORMS[0]],
  ['decomposed', FORMS[1]],
] as const)('every sentence, %s, is seen between any two neighbours', (_, form) => {
  fc.assert(
    fc.property(fc.constantFrom(...plain), neighbour, neighbour, (sentence, before, after) => {
      const text = form?.(sentence) ?? sentence;
      if (findCandidates(text).length > 0) expect(mayHoldReference(before + text + after)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('breaks that only the block knows hide nothing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fragment, fc.boolean()), { maxLength: 12 }),
      neighbour,
      neighbour,
      (pieces, before, after) => {
        const joined = pieces.map(([text, isBroken]) => text + (isBroken ? '\n' : '')).join('');
        const among = before + pieces.map(([text]) => text).join('') + after;
        if (mayHoldReference(joined)) expect(mayHoldReference(among)).toBe(true);
      },
    ),
    { numRuns: 5000 },
  );
});

test('ordinary figures do not open it', () => {
  for (const text of [
    'rộng 22 m',
    'đi bộ 30 phút',
    'lúc 08:15\n  Trận đấu',
    'thắng 2-1',
    'ngày 12/6/2024',
    'của 28 em',
  ])
    expect(mayHoldReference(text), text).toBe(false);
});
