import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aimAt, choose, chosenPairs, type MatchDraft, pairsOf, resumeMatching } from './match-draft';

const LEFTS = ['a', 'b', 'c'];
const picked = (...rights: string[]): MatchDraft =>
  rights.reduce((draft, right) => choose(draft, LEFTS, right), resumeMatching(LEFTS, []));

describe('matching', () => {
  it('goes from row to row', () => {
    expect(picked('z').aim).toBe('b');
    expect(chosenPairs(picked('z', 'x', 'y'), LEFTS)).toEqual(['a:z', 'b:x', 'c:y']);
    expect(picked('z', 'x', 'y').aim).toBeNull();
  });

  it('takes a right side back and aims at the row it left', () => {
    const draft = picked('z', 'x', 'z');
    expect(chosenPairs(draft, LEFTS)).toEqual(['b:x']);
    expect(draft.aim).toBe('a');
  });

  it('exchanges the partner of a row aimed at', () => {
    const draft = choose(aimAt(picked('z', 'x'), 'a'), LEFTS, 'y');
    expect(chosenPairs(draft, LEFTS)).toEqual(['a:y', 'b:x']);
    expect(draft.aim).toBe('c');
  });

  it('uses each right side once and aims at a row while one is free, whatever is pressed', () => {
    const step = fc.oneof(
      fc.record({ right: fc.constantFrom('x', 'y', 'z') }),
      fc.record({ left: fc.constantFrom(...LEFTS) }),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const draft = steps.reduce<MatchDraft>(
          (so, one) => ('left' in one ? aimAt(so, one.left) : choose(so, LEFTS, one.right)),
          resumeMatching(LEFTS, []),
        );
        const rights = [...draft.pairs.values()];
        expect(new Set(rights).size).toBe(rights.length);
        if (draft.pairs.size < LEFTS.length) expect(draft.aim).not.toBeNull();
        expect(pairsOf(chosenPairs(draft, LEFTS))).toEqual(draft.pairs);
      }),
    );
  });
});
