/** What is wrong with a draft's exam blueprints, as the reader of its file would say it. */
import * as v from 'valibot';
import { checkExam } from '../exam-check';
import { Findings } from '../findings';
import type { Problem, ProblemFacts } from '../problems';
import { type Exam, ExamSchema } from '../schema';
import { tellShape } from '../shape';
import type { Json } from '../tree';
import type { EditQuestion } from './edit-question';

/** Paths begin at "exams". */
export function checkExams(exams: readonly Exam[], questions: readonly EditQuestion[]): Problem[] {
  const problems = new Findings<ProblemFacts>();
  const tree = { exams: exams as unknown as Json[] };
  for (const [i, exam] of exams.entries()) {
    tellShape(ExamSchema, tree.exams[i] ?? null, ['exams', i], problems.tell);
    if (v.is(ExamSchema, exam)) checkExam(exam, questions, ['exams', i], problems.tell);
  }
  return problems.withPlaces(tree);
}
