import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft';
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
  /** The processor's time in ms: other work on the machine doesn't count. */
  const time = (text: string) => {
    const start = process.cpuUsage();
    importText(text, {});
    return process.cpuUsage(start).user / 1000;
  };

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
    // Sizes at which the short one takes some milliseconds, so that a slope can be told from noise.
    const short = piece.repeat(Math.ceil(5_000 / piece.length));
    time(short);
    // The faster of two, each: other work on the machine only ever slows down.
    const faster = (text: string) => Math.min(time(text), time(text));
    expect(faster(short.repeat(10))).toBeLessThan(Math.max(15 * faster(short), 2000));
  });

  it('one question with 100,000 answers takes seconds', () => {
    // Found by fuzzing: each line looked through all answers before it.
    expect(time(`Câu 1: Ai?\nA) \n${'B) \n'.repeat(100_000)}`)).toBeLessThan(10_000);
  });

  it('10,000 questions take seconds, not minutes', () => {
    const text = Array.from(
      { length: 10_000 },
      (_, i) =>
        `Câu ${i + 1}: Ai là người thứ ${i}?\nA. Một\nB. Hai\nC. Ba\nD. Bốn\nĐáp án: ${'ABCD'[i % 4]}\nGiải thích: Vì thế.\nCăn cứ: Điều 3 Quy định 144-QĐ/TW`,
    ).join('\n');
    // A guard against what hangs.
    const start = process.cpuUsage();
    const { questions } = importText(text, {});
    const took = process.cpuUsage(start).user / 1000;
    expect(questions.filter(({ keyFrom, findings }) => keyFrom === 'line' && findings.length === 0)).toHaveLength(
      10_000,
    );
    expect(took).toBeLessThan(10_000);
  });
});
