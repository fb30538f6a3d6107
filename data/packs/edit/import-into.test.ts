import { describe, expect, it } from 'vitest';
import { applyEdit } from './actions';
import { seededRandom } from './arbitrary';
import { blankQuestion } from './edit-question';
import { newQuestionId, newScenarioId } from './ids';
import { importInto } from './import-into';
import { newDraft } from './pack-draft';

const question = (id: string, stem: string, group: string | null = null) => ({
  ...blankQuestion(id, 'truefalse'),
  stem,
  group,
});
const draft = (...questions: ReturnType<typeof question>[]) =>
  applyEdit(newDraft('a'.repeat(26)), {
    kind: 'insert',
    questions,
    scenarios: [{ id: 'th1', text: questions[0]?.stem ?? '' }],
  });
const random = seededRandom();
const newIds = {
  question: (taken: ReadonlySet<string>) => newQuestionId(taken, random),
  scenario: (taken: ReadonlySet<string>) => newScenarioId(taken, random),
};
const fromFile = new Set(['c1', 'c2']);

describe('importInto', () => {
  const target = draft(question('c1', 'cũ', 'th1'), question('c9', 'khác'));
  const imported = draft(question('c1', 'mới', 'th1'), question('c2', 'thêm', 'th1'), question('c9', 'lạ'));
  const ids = ['c1', 'c2', 'c9'];

  it('a second round of a file writes over its own questions, and over no other', () => {
    const after = importInto(target, imported, ids, { fromFile, replaces: true }, newIds);
    expect(after.questions.map(({ stem }) => stem)).toEqual(['mới', 'khác', 'thêm', 'lạ']);
    expect(after.questions.slice(0, 3).map(({ id }) => id)).toEqual(['c1', 'c9', 'c2']);
    // Both belong to the case as the file words it, which is another than the one held under that id.
    const [over, , added] = after.questions;
    expect(over?.group).toBe(added?.group);
    expect(after.scenarios.find(({ id }) => id === over?.group)?.text).toBe('mới');
  });

  it('or adds them all as new ones', () => {
    const after = importInto(target, imported, ids, { fromFile, replaces: false }, newIds);
    expect(after.questions.map(({ stem }) => stem)).toEqual(['cũ', 'khác', 'mới', 'thêm', 'lạ']);
    expect(new Set(after.questions.map(({ id }) => id)).size).toBe(5);
  });

  it('takes over only what was chosen', () => {
    const after = importInto(target, imported, ['c2'], { fromFile, replaces: true }, newIds);
    expect(after.questions.map(({ stem }) => stem)).toEqual(['cũ', 'khác', 'thêm']);
  });
});
