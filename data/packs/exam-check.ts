/** Whether a pack's questions can fill the draws of its exams. */
import type { Standard } from '../questions/schema';
import type { ProblemFacts, RawPath, Tell } from './problems';
import type { Exam, ExamDraw } from './schema';

/** What a draw looks at in a question, finished or not. */
interface Drawable {
  standard?: Standard | null | undefined;
  tags?: readonly string[] | undefined;
}

export const fits = ({ standard: own, tags }: Drawable, { standard, tag }: Pick<ExamDraw, 'standard' | 'tag'>) =>
  (standard === undefined || own === standard) && (tag === undefined || (tags ?? []).includes(tag));

/**
 * Whether every draw of an exam finds its questions, none drawn twice: by Hall's theorem, exactly when every set of
 * draws together fits at least as many questions as it wants. PACK_LIMITS.draws keeps the sets few.
 */
export function checkExam(exam: Exam, questions: readonly Drawable[], path: RawPath, tell: Tell<ProblemFacts>): void {
  /** How many questions fit exactly these draws (bit i: draw i). */
  const bySet = new Map<number, number>();
  for (const question of questions) {
    const set = exam.draw.reduce((bits, draw, i) => (fits(question, draw) ? bits | (1 << i) : bits), 0);
    bySet.set(set, (bySet.get(set) ?? 0) + 1);
  }
  const shortage = (draws: number) => {
    const wanted = exam.draw.reduce((sum, draw, i) => (draws & (1 << i) ? sum + draw.count : sum), 0);
    let available = 0;
    for (const [set, count] of bySet) if (set & draws) available += count;
    return available < wanted ? { wanted, available } : null;
  };
  const alone = exam.draw.map((_, i) => shortage(1 << i));
  for (const [i, short] of alone.entries()) if (short) tell('tooFewToDraw', [...path, 'draw', i], short);
  if (alone.some((short) => short !== null)) return;
  for (let draws = 1; draws < 1 << exam.draw.length; draws++) {
    const short = shortage(draws);
    if (!short) continue;
    const numbers = exam.draw.flatMap((_, i) => (draws & (1 << i) ? [i + 1] : []));
    tell('drawsOverlap', path, { draws: numbers.join(', '), ...short });
    return;
  }
}
