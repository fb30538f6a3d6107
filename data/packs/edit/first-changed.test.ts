import { describe, expect, it } from 'vitest';
import { applyEdit } from './actions';
import { blankQuestion } from './edit-question';
import { firstChanged } from './first-changed';
import { newDraft } from './pack-draft';

const draft = { ...newDraft('a'.repeat(26)), questions: ['c1', 'c2', 'c3'].map((id) => blankQuestion(id, 'one')) };

describe('the question that a step was about', () => {
  it('is the one that was changed, put in, or moved up', () => {
    const changed = { ...blankQuestion('c2', 'one'), stem: 'Câu hai' };
    expect(firstChanged(draft, applyEdit(draft, { kind: 'change', question: changed }))).toBe('c2');
    const added = applyEdit(draft, { kind: 'insert', questions: [blankQuestion('c9', 'one')], after: 'c1' });
    expect(firstChanged(draft, added)).toBe('c9');
    expect(firstChanged(draft, applyEdit(draft, { kind: 'move', id: 'c3', by: -1 }))).toBe('c3');
  });

  it('of one that is gone is its neighbour', () => {
    expect(firstChanged(draft, applyEdit(draft, { kind: 'remove', ids: ['c2'] }))).toBe('c3');
    expect(firstChanged(draft, applyEdit(draft, { kind: 'remove', ids: ['c3'] }))).toBe('c2');
    expect(firstChanged(draft, applyEdit(draft, { kind: 'remove', ids: ['c1', 'c2', 'c3'] }))).toBeNull();
  });

  it('is none where only the head changed', () => {
    expect(firstChanged(draft, applyEdit(draft, { kind: 'header', change: { title: 'Bộ' } }))).toBeNull();
  });
});
