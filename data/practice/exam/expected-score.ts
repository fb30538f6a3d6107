/**
 * The mark to expect on the exam day, as a range. Never one number: it would claim more than anybody knows.
 *
 * A question is answered right with p = r + (1 − r)·g: recalled, or else guessed with the chance that its kind and number
 * of options give. r is the scheduler's recall on the day raised to the learner's pace of forgetting (track-record.ts);
 * for a question never asked r = 0: only guessed. The exam draws its questions stratum by stratum, so the expected share
 * is the mean of p over each stratum, weighted by how many it draws: μ.
 *
 * Spread: an exam of N questions varies by μ(1 − μ)/N (the binomial; drawing by strata only makes it smaller). μ itself
 * is uncertain: after n reviews it is worth n + 1 answers and never more than MODEL_WORTH, like a share that was
 * counted over that many. So the variance is μ(1 − μ)·(1/N + 1/(n + 1) + 1/MODEL_WORTH), with μ in it drawn
 * one answer towards either side, so that 0 and 10 are never certain. The range is the mean ± Z of these, within 0–10.
 */
import { paceOf, type TrackRecord } from './track-record';

/** Standard deviations to either side that hold 80 % of a normal distribution: four exams in five fall inside. */
const Z = 1.2816;

/**
 * Answers that the model's word is worth at best. In the simulation (docs/decisions/0011-exam-mode.md) the expected share
 * is off by 0.04 on average, as one counted over 150 answers; rounded to the wide side, people being stranger than models.
 */
const MODEL_WORTH = 100;

const FULL_MARK = 10;

export interface ScoredQuestion {
  /** Expected recall on the day, 0–1 (recallOn); 0 for a question never asked. */
  recall: number;
  /** guessChance of the question. */
  guess: number;
}

/** So many questions of the exam come from these. */
export interface ScoredStratum {
  count: number;
  questions: readonly ScoredQuestion[];
}

/** Marks out of 10; `low` to `high` holds four exams in five. */
export interface ExpectedScore {
  low: number;
  expected: number;
  high: number;
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The expected mark; null when no question can be drawn. Strata without questions are left out, as in the exam itself. */
export function expectedScore(strata: readonly ScoredStratum[], record: TrackRecord): ExpectedScore | null {
  const filled = strata.filter(({ count, questions }) => count > 0 && questions.length > 0);
  const total = filled.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const pace = paceOf(record);
  const chanceOf = ({ recall, guess }: ScoredQuestion) => {
    const known = recall <= 0 ? 0 : recall ** pace;
    return known + (1 - known) * guess;
  };
  const mean = filled.reduce((sum, { count, questions }) => sum + count * meanOf(questions.map(chanceOf)), 0) / total;
  const perAnswer = 1 / total + 1 / (record.reviews + 1) + 1 / MODEL_WORTH;
  const answers = 1 / perAnswer;
  const drawnIn = (mean * answers + 1) / (answers + 2);
  const spread = Z * Math.sqrt(drawnIn * (1 - drawnIn) * perAnswer);
  const mark = (share: number) => FULL_MARK * Math.min(1, Math.max(0, share));
  return { low: mark(mean - spread), expected: mark(mean), high: mark(mean + spread) };
}
