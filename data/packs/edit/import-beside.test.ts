import { describe, expect, it } from 'vitest';
import type { Exam, PackDocument } from '../schema';
import { seededRandom } from './arbitrary';
import { newExamId } from './ids';
import { besideInto, withBeside } from './import-beside';
import { newDraft } from './pack-draft';

const document = (number: string, title = 'Về một việc'): PackDocument => ({
  ...{ number, title, issuer: 'Tỉnh ủy mẫu', issued: '2025', sources: [] },
});
const exam = (id: string, title: string, count = 1): Exam => ({
  ...{ id, title, minutes: 20, passPercent: 80, draw: [{ count }] },
});
const random = seededRandom();
const draft = {
  ...newDraft('a'.repeat(26)),
  ...{ documents: [document('1-CT/TU'), document('2-CT/TU')], exams: [exam('d1', 'Giữa kỳ')] },
};
const incoming = {
  documents: [document('1-ct/tu'), document('2-CT/TU'), document('3-CT/TU')],
  exams: [exam('d1', 'Cuối kỳ'), exam('d2', 'Giữa kỳ'), exam('d3', 'giữa kỳ', 2)],
};

describe('what a file holds beside its questions', () => {
  it('comes where the draft has nothing of that name; what says something else is told', () => {
    const { comes, clashing } = besideInto(draft, incoming);
    expect(comes.documents.map(({ number }) => number)).toEqual(['3-CT/TU']);
    expect(comes.exams.map(({ title }) => title)).toEqual(['Cuối kỳ']);
    expect(clashing).toEqual(['1-ct/tu', 'giữa kỳ']);
  });

  it('leaves what is there as it is, and no two blueprints have one id', () => {
    const after = withBeside(draft, incoming, (taken) => newExamId(taken, random));
    expect(after.documents).toEqual([...draft.documents, document('3-CT/TU')]);
    expect(after.exams[0]).toEqual(draft.exams[0]);
    expect(new Set(after.exams.map(({ id }) => id)).size).toBe(2);
    expect(withBeside(after, incoming, () => 'x')).toEqual(after);
  });
});
