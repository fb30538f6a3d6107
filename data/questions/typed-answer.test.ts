import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTypedAnswer, lacksOnlyDiacritics } from './typed-answer';

const folded = (a: string, b: string) => lacksOnlyDiacritics(foldTypedAnswer(a), foldTypedAnswer(b));

describe('foldTypedAnswer', () => {
  it.each([
    ['Quy  định', 'quy định'],
    ['hòa', 'hoà'],
    ['thuỷ', 'thủy'],
    ['144 – QĐ / TW', '144-qđ/tw'],
    ['144-QÐ/TW', '144-QĐ/TW'],
    ['09/05/2024', '9/5/2024'],
    ['“liêm chính”.', 'liêm chính'],
    ['Quy định', 'Quy định'],
  ])('takes %j for %j', (a, b) => {
    expect(foldTypedAnswer(a)).toBe(foldTypedAnswer(b));
  });

  it.each([
    ['quy dinh', 'quy định'],
    ['má', 'mà'],
    ['10', '100'],
    ['105', '15'],
    ['an', 'ân'],
  ])('tells %j from %j', (a, b) => {
    expect(foldTypedAnswer(a)).not.toBe(foldTypedAnswer(b));
  });

  it('changes nothing the second time', () => {
    const vietnamese = fc.string({ unit: fc.constantFrom(...'aăâđeêioôơuưy áàảãạ ÁĐẬ ộ 0123-/.,"') });
    fc.assert(
      fc.property(vietnamese, (text) => {
        const once = foldTypedAnswer(text);
        expect(foldTypedAnswer(once)).toBe(once);
      }),
    );
  });
});

describe('lacksOnlyDiacritics', () => {
  it.each([
    ['quy dinh', 'quy định'],
    ['Quy đinh', 'Quy định'],
    ['Quy dịnh', 'Quy định'],
    ['tham nhung', 'tham nhũng'],
    ['nươc', 'nước'],
    ['nuoc', 'nước'],
  ])('%j lacks only marks of %j', (typed, accepted) => {
    expect(folded(typed, accepted)).toBe(true);
  });

  it.each([
    ['quý định', 'quy định'],
    ['quy định', 'quy dinh'],
    ['má', 'mà'],
    ['ân', 'ăn'],
    ['quydinh', 'quy định'],
    ['', 'quy định'],
  ])('%j is another text than %j', (typed, accepted) => {
    expect(folded(typed, accepted)).toBe(false);
  });
});
