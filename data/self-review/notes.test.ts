import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryReviews, note } from './fixtures';
import { mergeNotes, mergeReviews, notesOn, withNote, withoutNote } from './notes';

describe('merging', () => {
  it('is a union: either way round, in any grouping, however often', () => {
    fc.assert(
      fc.property(arbitraryReviews, arbitraryReviews, arbitraryReviews, (a, b, c) => {
        const ab = mergeReviews(a, b);
        expect(ab).toEqual(mergeReviews(b, a));
        expect(mergeReviews(ab, b)).toEqual(ab);
        expect(mergeReviews(ab, c)).toEqual(mergeReviews(a, mergeReviews(b, c)));
      }),
    );
  });

  it('drops no text', () => {
    fc.assert(
      fc.property(arbitraryReviews, arbitraryReviews, (a, b) => {
        const kept = mergeReviews(a, b).flatMap(({ month, notes }) => notes.map(({ text }) => `${month} ${text}`));
        for (const { month, notes } of [...a, ...b])
          for (const { text } of notes) expect(kept).toContain(`${month} ${text}`);
      }),
    );
  });

  it('keeps both texts of a month, the newest first', () => {
    const [old, young] = [note({ text: 'cũ', at: 1 }), note({ text: 'mới', at: 2 })];
    expect(notesOn(mergeNotes([old], [young]), 1)).toEqual([young, old]);
  });
});

describe('writing', () => {
  it('takes the place of what the writer saw', () => {
    const seen = note({ text: 'một' });
    const next = note({ text: 'một hai', at: 5 });
    expect(withNote([seen], seen, next)).toEqual([next]);
  });

  it('stays the newest though the clock went back, and leaves what another window wrote', () => {
    const theirs = note({ text: 'cửa sổ kia', at: 100 });
    const written = withNote([theirs], note({ text: 'đã bị thay' }), note({ text: 'cửa sổ này', at: 7 }));
    expect(notesOn(written, 1).map(({ text, at }) => [text, at])).toEqual([
      ['cửa sổ này', 101],
      ['cửa sổ kia', 100],
    ]);
  });

  it('nothing leaves nothing; a mark alone is something', () => {
    const seen = note({ text: 'một' });
    expect(withNote([seen], seen, note({ text: ' ' }))).toEqual([]);
    expect(withNote([seen], seen, note({ text: '', mark: 3 }))).toEqual([note({ text: '', mark: 3 })]);
    expect(withoutNote([seen], seen)).toEqual([]);
  });
});
