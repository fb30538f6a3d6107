import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft';
import { growth, TIMES, WORST_GROWTH } from '../growth';
import { importText } from './import';

/** Everything that a draft says, findings included, without blanks. */
const said = ({ questions, scenarios, findings }: Draft): string =>
  JSON.stringify([questions, scenarios, findings]).replace(/\\n|\s/gu, '');

const pieces = fc.constantFrom(
  ...[
    'Câu 1: ',
    'Câu 2.',
    '3. ',
    'A. ',
    'B. ',
    '*C. ',
    'D) ',
    'a) ',
    'E. ',
    '[x] ',
    '(đúng)',
    '**',
    '*',
    '___',
    '……',
    '\t',
    ' ',
    '\n',
    '\n\n',
  ],
  ...[
    'Đáp án: B',
    'Đáp án: ',
    'Giải thích: ',
    'Căn cứ: ',
    'Mã: ',
    'HẾT',
    'BẢNG ĐÁP ÁN',
    'Lời giải',
    '1-A 2-B',
    'Đúng',
    'Sai',
    'C. Mác',
  ],
  ...[
    'Tình huống 1: ',
    'Chương 1. ',
    'Phần I',
    'Bài 1. ',
    'Quy định 144-QĐ/TW ',
    'một',
    'hai ba',
    '|',
    '1',
    'A',
    '-',
    '☑',
  ],
);
const shaped = fc
  .array(fc.oneof({ weight: 9, arbitrary: pieces }, { weight: 1, arbitrary: fc.string() }), { maxLength: 60 })
  .map((all) => all.join(''));

describe('importText', () => {
  it('throws on no text, and marks no answer right without a key', () => {
    fc.assert(
      fc.property(fc.oneof(shaped, fc.string({ unit: 'binary' })), (text) => {
        for (const { keyFrom, options, answer } of importText(text, {}).questions) {
          if (keyFrom !== null) continue;
          expect(options.some(({ right }) => right)).toBe(false);
          expect(answer).toBeNull();
        }
      }),
      { numRuns: 500 },
    );
  });

  it('loses no word of what it is given', () => {
    // Words that no keyword or label holds, each once.
    const word = fc.integer({ min: 100, max: 999 }).map((n) => `zq${n}`);
    const line = fc.tuple(pieces, word).map(([piece, one]) => `${piece.replaceAll('\n', '')} ${one}`);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (all) => {
        const told = said(importText(all.join('\n'), {}));
        for (const one of all.join(' ').match(/zq\d+/gu) ?? []) expect(told).toContain(one);
      }),
      { numRuns: 500 },
    );
  });

  it('a broken question hurts no neighbour', () => {
    const clear = (n: number) => `Câu ${n}: Ai là x${n}?\nA. Một\nB. Hai\nC. Ba\nĐáp án: B\n`;
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('A. Một', 'C. Ba', 'Đáp án: Z', 'Đáp án: ', 'B Hai', '*', 'Giải thích:', 'dài dòng'), {
          maxLength: 6,
        }),
        (broken) => {
          const { questions } = importText(`${clear(1)}Câu 2: Hỏng?\n${broken.join('\n')}\n${clear(3)}`, {});
          const clean = questions.filter(({ label }) => label === '1' || label === '3');
          expect(clean.map(({ keyFrom, options, findings }) => [keyFrom, options.length, findings.length])).toEqual([
            ['line', 3, 0],
            ['line', 3, 0],
          ]);
          expect(questions.some(({ label }) => label === '2')).toBe(true);
        },
      ),
    );
  });

  it('accounts for every question of a well-formed file in every style, with its key', () => {
    const styles = fc.record({
      label: fc.constantFrom('Câu %:', 'Câu hỏi %.', 'Question %:', '%.', '%)', 'Bài %.'),
      mark: fc.constantFrom('.', ')', ':'),
      key: fc.constantFrom('line', 'star', 'behind', 'table', 'rows'),
      between: fc.constantFrom('\n', '\t', '    '),
      gap: fc.constantFrom('\n', '\n\n'),
    });
    fc.assert(
      fc.property(
        styles,
        fc.array(fc.nat(3), { minLength: 1, maxLength: 12 }),
        ({ label, mark, key, between, gap }, rights) => {
          const questions = rights.map((right, i) => {
            const options = ['A', 'B', 'C', 'D'].map((letter, at) => {
              const isKey = at === right;
              return `${key === 'star' && isKey ? '*' : ''}${letter}${mark} Ý ${i}${letter}${key === 'behind' && isKey ? ' (đúng)' : ''}`;
            });
            const line = key === 'line' ? `\nĐáp án: ${'ABCD'[right]}` : '';
            return `${label.replace('%', String(i + 1))} Hỏi gì ở x${i}?\n${options.join(between)}${line}`;
          });
          const pairs = rights.map((right, i) => `${i + 1}-${'ABCD'[right]}`);
          const rows = `${rights.map((_, i) => i + 1).join('\t')}\n${rights.map((right) => 'ABCD'[right]).join('\t')}`;
          const end =
            key === 'table' ? `\nBẢNG ĐÁP ÁN\n${pairs.join(' ')}` : key === 'rows' ? `\nBẢNG ĐÁP ÁN\n${rows}` : '';
          const draft = importText(questions.join(gap) + end, {});
          expect(draft.findings).toEqual([]);
          expect(
            draft.questions.map(({ options, stem, findings }) => [
              stem,
              options.findIndex(({ right }) => right),
              options.length,
              findings.length,
            ]),
          ).toEqual(rights.map((right, i) => [`Hỏi gì ở x${i}?`, right, 4, 0]));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('time', () => {
  const reads = (text: string) => () => void importText(text, {});

  it.each([
    ['blanks', ' '],
    ['tabs', '\t'],
    ['stars', '*'],
    ['gaps', '_'],
    ['dots', '.'],
    ['letters', 'A. '],
    ['two letters', 'A. B. '],
    ['names', 'C. Mác '],
    ['keys', 'Đáp án: '],
    ['digits', '1'],
    ['pairs', '1-A '],
    ['brackets', '[('],
    ['questions', 'Câu 1: '],
    ['lines of A', 'A. x\n'],
    ['lines of text', 'x y\n'],
    ['questions in lines', 'Câu 1: Ai?\nA. Một\nB. Hai\n'],
    ['table', '1\nA\n'],
    ['citations', 'Căn cứ: Điều 3 Quy định 144-QĐ/TW '],
    ['marks', 'a\u0301'],
    ['cases', 'Tình huống 1: x\n'],
    ['numbers', '1. x\n'],
  ])('is linear in %s', (_, piece) => {
    const short = piece.repeat(Math.ceil(3_000 / piece.length));
    expect(growth(reads(short), reads(short.repeat(TIMES)))).toBeLessThan(WORST_GROWTH);
  });

  it('is linear in the answers of one question', () => {
    // Found by fuzzing: each line looked through all answers before it.
    const text = (count: number) => `Câu 1: Ai?\nA) \n${'B) \n'.repeat(count)}`;
    expect(growth(reads(text(1_000)), reads(text(1_000 * TIMES)))).toBeLessThan(WORST_GROWTH);
  });

  it('is linear in clear questions', () => {
    const text = (count: number) =>
      Array.from(
        { length: count },
        (_, i) =>
          `Câu ${i + 1}: Ai là người thứ ${i}?\nA. Một\nB. Hai\nC. Ba\nD. Bốn\nĐáp án: ${'ABCD'[i % 4]}\nGiải thích: Vì thế.\nCăn cứ: Điều 3 Quy định 144-QĐ/TW`,
      ).join('\n');
    const { questions } = importText(text(60 * TIMES), {});
    const clear = questions.filter(({ keyFrom, findings }) => keyFrom === 'line' && findings.length === 0);
    expect(clear).toHaveLength(60 * TIMES);
    expect(growth(reads(text(60)), reads(text(60 * TIMES)))).toBeLessThan(WORST_GROWTH);
  });
});
