import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../questions/schema';
import { arbitraryPack } from './arbitrary';
import { coverageOf } from './coverage';

const question = (id: string, standard: number, cite: object[], more: object = {}) =>
  ({ id, type: 'truefalse', stem: id, answer: true, standard, cite, ...more }) as unknown as Question;

describe('coverage', () => {
  it('counts clauses of the standard’s own article only, and says which are missing', () => {
    const at = (article: number, clause?: number, doc = '144-QĐ/TW') => ({ doc, article, clause });
    const { rows, missingStandards } = coverageOf({
      questions: [
        question('a', 3, [at(3, 1), at(3, 1), at(3, 2)], { difficulty: 3 }),
        question('b', 3, [at(3), at(4, 1), at(3, 5, '37-QĐ/TW')]),
      ],
    });
    expect(rows[3]).toMatchObject({ questions: 2, withoutClause: 1, missing: [3, 4, 5], byDifficulty: [1, 0, 0, 1] });
    expect(rows[3]?.clauses.slice(0, 2)).toEqual([
      { clause: 1, questions: 1 },
      { clause: 2, questions: 1 },
    ]);
    expect(rows[3]?.byKind).toMatchObject({ truefalse: 2, one: 0 });
    expect(missingStandards).toEqual([1, 2, 4, 5]);
    // Nobody has seen how many clauses Article 2 has, so none can be missing.
    expect(rows[2]).toMatchObject({ clauses: [], missing: [] });
  });

  it('loses no question', () => {
    fc.assert(
      fc.property(arbitraryPack(), (pack) => {
        const { rows } = coverageOf(pack);
        const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
        expect(sum(rows.map((row) => row.questions))).toBe(pack.questions.length);
        for (const row of rows) {
          expect(sum(Object.values(row.byKind))).toBe(row.questions);
          expect(sum(row.byDifficulty)).toBe(row.questions);
        }
      }),
    );
  });
});
