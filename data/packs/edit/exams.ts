/** Writing blueprints of mock exams. */
import type { Exam, ExamDraw } from '../schema';
import type { EditQuestion } from './edit-question';
import { newExamId, type Random } from './ids';

/** As most exams of this kind are: 20 minutes, 80 of a hundred; as many questions as there are, 20 at most. */
const MINUTES = 20;
const PASS_PERCENT = 80;
const COUNT = 20;

/** A blueprint to begin with, which the questions can fill. */
export const newExam = (exams: readonly Exam[], questions: number, title: string, random: Random): Exam => ({
  id: newExamId(new Set(exams.map(({ id }) => id)), random),
  title,
  ...{ minutes: MINUTES, passPercent: PASS_PERCENT },
  draw: [{ count: Math.max(1, Math.min(COUNT, questions)) }],
});

/** `change` with undefined takes a condition away. */
export const withDraw = (
  exam: Exam,
  index: number,
  change: { [K in keyof ExamDraw]?: ExamDraw[K] | undefined },
): Exam => ({
  ...exam,
  draw: exam.draw.map((draw, i) => {
    if (i !== index) return draw;
    const { count, standard, tag } = { ...draw, ...change };
    return {
      ...(standard !== undefined && { standard }),
      ...(tag !== undefined && { tag }),
      count: count ?? draw.count,
    };
  }),
});

/** Tags that a draw can name, in the order of the pack: those of questions, and those that draws name already. */
export const tagsFor = (exams: readonly Exam[], questions: readonly EditQuestion[]): string[] => [
  ...new Set([
    ...questions.flatMap(({ tags }) => tags ?? []),
    ...exams.flatMap(({ draw }) => draw.flatMap(({ tag }) => tag ?? [])),
  ]),
];
