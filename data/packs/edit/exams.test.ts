import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPack } from '../arbitrary';
import { readPack } from '../read';
import { seededRandom } from './arbitrary';
import { checkExams } from './check-exams';
import { blankQuestion } from './edit-question';
import { newExam, tagsFor, withDraw } from './exams';
import { draftOf, packJsonOf } from './pack-draft';

const question = (id: string, standard: 1 | 2, ...tags: string[]) => ({
  ...blankQuestion(id, 'truefalse'),
  standard,
  tags,
});
const questions = [question('c1', 1, 'khó'), question('c2', 1), question('c3', 2, 'dễ')];
const exam = newExam([], questions.length, 'Đề thi 1', seededRandom());

describe('checkExams', () => {
  it('says what the reader of the file would say', () => {
    const asked = fc.record({ standard: fc.constantFrom(undefined, 1 as const, 2 as const), count: fc.nat(4) });
    fc.assert(
      fc.property(arbitraryPack(), fc.array(asked, { minLength: 1, maxLength: 3 }), (pack, draws) => {
        const [first] = pack.exams;
        const held = first ?? newExam([], 1, 'Đề', seededRandom());
        const draw = draws.map(({ standard, count }) => ({ ...(standard && { standard }), count }));
        const draft = { ...draftOf(pack), exams: [{ ...held, draw }] };
        const reading = readPack(JSON.stringify(packJsonOf(draft, '2026-11-27')));
        const said = reading.ok ? [] : reading.problems.filter(({ path }) => path[0]?.key === 'exams');
        expect(checkExams(draft.exams, draft.questions)).toEqual(said);
      }),
      { numRuns: 60 },
    );
  });

  it('names a blank title, and a draw that finds too few questions', () => {
    const wrong = { ...withDraw(exam, 0, { standard: 2, count: 2 }), title: ' ' };
    expect(checkExams([wrong], questions).map(({ code }) => code)).toEqual(['blank']);
    const short = withDraw(exam, 0, { standard: 2, count: 2 });
    expect(checkExams([short], questions)).toMatchObject([
      {
        code: 'tooFewToDraw',
        path: [
          { key: 'exams', index: 0 },
          { key: 'draw', index: 0 },
        ],
        params: { available: 1 },
      },
    ]);
  });
});

describe('a blueprint', () => {
  it('begins as one that the questions can fill', () => {
    expect(checkExams([exam], questions)).toEqual([]);
  });

  it('takes a condition on and off a draw', () => {
    const narrowed = withDraw(exam, 0, { standard: 1, tag: 'khó' });
    expect(narrowed.draw).toEqual([{ standard: 1, tag: 'khó', count: 3 }]);
    expect(withDraw(narrowed, 0, { standard: undefined }).draw).toEqual([{ tag: 'khó', count: 3 }]);
    expect(tagsFor([withDraw(exam, 0, { tag: 'cũ' })], questions)).toEqual(['khó', 'dễ', 'cũ']);
  });
});
