import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALIKE, type Asked, alikeStems, fingerprintOf, overlap } from './alike';

/** The slow twin: all with all. */
function allWithAll(asked: readonly Asked[]) {
  const prints = asked.map(({ stem, scope }) => ({ ...fingerprintOf(stem), scope: scope ?? '' }));
  return prints.flatMap((one, index) => {
    const other = prints
      .slice(0, index)
      .findIndex(
        (each) => each.numbers === one.numbers && each.scope === one.scope && overlap(each.pairs, one.pairs) >= ALIKE,
      );
    const twin = prints[other];
    return twin ? [{ index, other, share: overlap(twin.pairs, one.pairs) }] : [];
  });
}

const word = fc.constantFrom(...'điều khoản chuẩn mực nào sau đây nói về thứ ba 3'.split(' '));
const stem = fc.array(word, { minLength: 0, maxLength: 14 }).map((words) => words.join(' '));
const asked = fc.record({ stem, scope: fc.constantFrom('', 'th1') });

describe('alike stems', () => {
  it('are those that comparing all with all finds', () => {
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 40 }), (list) => {
        expect(alikeStems(list)).toEqual(allWithAll(list));
      }),
      { numRuns: 300 },
    );
  });

  it('are found though few words differ, and told apart by their numbers and scenarios', () => {
    const one = 'Theo Quy định 144-QĐ/TW, chuẩn mực thứ ba của cán bộ, đảng viên gồm những nội dung nào?';
    const found = alikeStems([
      { stem: one },
      { stem: one.replace('gồm', 'có') },
      { stem: one.replace('thứ ba', 'thứ tư') },
      { stem: one, scope: 'th1' },
    ]);
    expect(found).toMatchObject([{ index: 1, other: 0 }]);
  });
});
